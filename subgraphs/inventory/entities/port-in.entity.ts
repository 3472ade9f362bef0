import { defineEntity, p } from '@mikro-orm/core';
import { portInStates, type StoredPortInState } from '../porting/port-in-states.ts';
import type { Rejection } from '../porting/rejections.ts';

export interface PortInStep {
  state: StoredPortInState;
  /** ISO 8601. */
  at: string;
}

const PortInSchema = defineEntity({
  name: 'PortIn',
  properties: {
    id: p.uuid().primary(),
    state: p.enum([...portInStates]),
    /** Grows with each correction: what is asked anew has a key of its own. */
    round: p.integer(),
    msisdn: p.text(),
    donorOperator: p.text(),
    accountNumber: p.text().nullable(),
    holder: p.text().nullable(),
    authorizationCode: p.text().nullable(),
    wantedDate: p.text(),
    dueAt: p.datetime(),
    withTemporaryNumber: p.boolean(),
    cartId: p.text(),
    cartItemId: p.text(),
    simCartItemId: p.text().nullable(),
    customerId: p.text().nullable(),
    guestKey: p.text().nullable(),
    processId: p.text().nullable(),
    holdUntil: p.datetime(),
    productId: p.uuid().nullable(),
    rejection: p.json<Rejection>().nullable(),
    history: p.json<PortInStep[]>(),
    /** What has to be started outside this transaction. */
    errand: p.enum(['request', 'withdraw', 'activate']).nullable(),
    requestedAt: p.datetime(),
  },
});

/** A number that comes over from another operator. What only the donor needs is gone once the donor has it, or nobody needs it any more. */
export class PortIn extends PortInSchema.class {}
PortInSchema.setClass(PortIn);
