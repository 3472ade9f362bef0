import { defineEntity, p } from '@mikro-orm/core';

export const memberRoles = ['BUYER', 'APPROVER'] as const;

const CustomerMemberSchema = defineEntity({
  name: 'CustomerMember',
  tableName: 'customer_member',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement(),
    customerId: p.text(),
    partyId: p.text(),
    role: p.enum([...memberRoles]),
    /** Decimal; null: no limit. */
    orderLimit: p.decimal('string').nullable(),
    monthlyLimit: p.decimal('string').nullable(),
    /** Of both limits. */
    currency: p.text().nullable(),
    version: p.integer(),
    createdAt: p.datetime(),
  },
});

/** A person who buys or approves for an organization's customer. */
export class CustomerMember extends CustomerMemberSchema.class {}
CustomerMemberSchema.setClass(CustomerMember);
