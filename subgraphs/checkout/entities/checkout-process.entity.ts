import { defineEntity, p } from '@mikro-orm/core';
import type { InputFingerprint } from '../../kit/database/input-fingerprint.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { CheckoutRequest, ReportedTask } from '../ports.ts';

const CheckoutProcessSchema = defineEntity({
  name: 'CheckoutProcess',
  tableName: 'checkout_process',
  properties: {
    id: p.uuid().primary(),
    state: p.enum(['ACTIVE', 'HOLD', 'COMPLETED', 'CANCELLED']),
    cartId: p.uuid(),
    guestKey: p.text().nullable(),
    customerId: p.uuid().nullable(),
    fingerprint: p.json<InputFingerprint>(),
    request: p.json<CheckoutRequest>().nullable(),
    problems: p.json<CheckoutProblem[]>(),
    productOrderId: p.uuid().nullable().index(),
    accountId: p.uuid().nullable(),
    billingAccountId: p.uuid().nullable(),
    paymentId: p.uuid().nullable(),
    fulfilmentSequence: p.integer(),
    fulfilmentTasks: p.json<ReportedTask[]>(),
    createdAt: p.datetime(),
    completedAt: p.datetime().nullable(),
  },
  indexes: [
    {
      name: 'checkout_process_active_index',
      expression: `create index checkout_process_active_index on checkout.checkout_process (created_at) where state = 'ACTIVE'`,
    },
  ],
  uniques: [
    {
      name: 'checkout_process_one_per_cart',
      expression: `create unique index checkout_process_one_per_cart on checkout.checkout_process (cart_id) where state <> 'CANCELLED'`,
    },
  ],
});

/**
 * One run of the checkout, as its owner may see it. TMF701 `ProcessFlow`. A cart has at most one that did not come to nothing;
 * `request` holds personal data and is wiped once it is no longer needed.
 */
export class CheckoutProcess extends CheckoutProcessSchema.class {}
CheckoutProcessSchema.setClass(CheckoutProcess);
