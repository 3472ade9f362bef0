import { defineEntity, p } from '@mikro-orm/core';

const PartyAccountSchema = defineEntity({
  name: 'PartyAccount',
  tableName: 'party_account',
  properties: {
    id: p.text().primary(),
    customerId: p.text(),
    name: p.text(),
    state: p.text(),
    createdAt: p.datetime(),
  },
});

/** TMF666 PartyAccount: the financial container of the relationship with a customer. */
export class PartyAccount extends PartyAccountSchema.class {}
PartyAccountSchema.setClass(PartyAccount);
