import { defineEntity, p } from '@mikro-orm/core';
import { holdProperties } from './hold.ts';

const MsisdnSchema = defineEntity({
  name: 'Msisdn',
  properties: {
    value: p.text().primary(),
    class: p.text(),
    simCartItemId: p.text().nullable(),
    portedIn: p.boolean(),
    pairedIccid: p.text().nullable(),
    agentReason: p.text().nullable(),
    ...holdProperties,
  },
});

/** TMF639 LogicalResource of category `msisdn`. Written by statements that cannot race, read as an entity. */
export class Msisdn extends MsisdnSchema.class {}
MsisdnSchema.setClass(Msisdn);
