import { defineEntity, p } from '@mikro-orm/core';
import { holdProperties } from './hold.ts';

const IccidSchema = defineEntity({
  name: 'Iccid',
  properties: {
    value: p.text().primary(),
    simType: p.text(),
    ...holdProperties,
  },
});

/** TMF639 LogicalResource of category `iccid`. Written by statements that cannot race, read as an entity. */
export class Iccid extends IccidSchema.class {}
IccidSchema.setClass(Iccid);
