import { defineEntity, p } from '@mikro-orm/core';
import type { InputFingerprint } from '../../kit/database/input-fingerprint.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { Note } from '../note.ts';
import type { PaidLine } from '../paid-lines.ts';
import type { FrozenPlan } from '../plan/frozen-plan.ts';
import type { CheckoutAnswers, CheckoutRequest, ReportedTask } from '../ports.ts';

const CheckoutProcessSchema = defineEntity({
  name: 'CheckoutProcess',
  tableName: 'checkout_process',
  properties: {
    id: p.uuid().primary(),
    state: p.enum(['ACTIVE', 'HOLD', 'COMPLETED', 'CANCELLED']),
    strategy: p.enum(['ORCHESTRATOR', 'ENTITIES_FIRST', 'ORDER_MANAGEMENT']),
    cartId: p.uuid(),
    guestKey: p.text().nullable(),
    customerId: p.uuid().nullable(),
    /** The person who buys for an organization; null: the customer, or an agent. */
    buyerPartyId: p.text().nullable(),
    fingerprint: p.json<InputFingerprint>(),
    request: p.json<CheckoutRequest>().nullable(),
    /** Null: a checkout of before there were plans. */
    plan: p.json<FrozenPlan>().nullable(),
    answers: p.json<CheckoutAnswers>().defaultRaw("'{}'"),
    notes: p.json<Note[]>().defaultRaw("'[]'"),
    problems: p.json<CheckoutProblem[]>(),
    customerOrderId: p.uuid().nullable().index(),
    /** The part of the customer order that begins first. */
    productOrderId: p.uuid().nullable(),
    accountId: p.uuid().nullable(),
    billingAccountId: p.uuid().nullable(),
    namedBillingAccountIds: p.json<string[]>().defaultRaw("'[]'"),
    paymentId: p.uuid().nullable(),
    /** What was paid for each line, from the moment the order stands; given back where a line is given up. */
    paidLines: p.json<PaidLine[]>().nullable(),
    /** An agent has to decide before it can go on. */
    needsDecision: p.boolean().default(false),
    /** An approver of the buyer's company has to decide. */
    needsApproval: p.boolean().default(false),
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
    {
      name: 'checkout_process_needs_person_index',
      expression: `create index checkout_process_needs_person_index on checkout.checkout_process (created_at, id) where state = 'HOLD' or (needs_decision and state = 'ACTIVE')`,
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
 * `request` and `answers` hold personal data and are wiped once they are no longer needed.
 */
export class CheckoutProcess extends CheckoutProcessSchema.class {}
CheckoutProcessSchema.setClass(CheckoutProcess);
