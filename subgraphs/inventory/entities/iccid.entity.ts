import { defineEntity, p } from '@mikro-orm/core';
import { profileStates } from '../sims/profile-states.ts';
import { holdProperties } from './hold.ts';

const IccidSchema = defineEntity({
  name: 'Iccid',
  properties: {
    value: p.text().primary(),
    simType: p.text(),
    profileState: p.enum([...profileStates]).nullable(),
    matchingId: p.text().nullable(),
    ...holdProperties,
  },
});

/** TMF639 LogicalResource of category `iccid`. Written by statements that cannot race, read as an entity. */
export class Iccid extends IccidSchema.class {}
IccidSchema.setClass(Iccid);
