import { describe, expect, it } from '@jest/globals';
import { Refused } from '../../subgraphs/kit/engine/step.ts';
import type { CheckoutPorts, Collected } from '../../subgraphs/checkout/ports.ts';
import { authorizePayments } from '../../subgraphs/checkout/steps/authorize-payments.ts';

const at = new Date('2026-11-21T10:00:00Z');
const waiting: Collected = { status: 'waiting', code: 'PAYMENT_ACTION_REQUIRED', keepUntil: at, giveUpAt: at };

/** The step at its first try, when the customer has withdrawn, with payments that answer like this. */
const runWithdrawn = async (answers: Record<string, Collected>) => {
  const voided: string[] = [];
  const ports = {
    collection: {
      authorize: (id: string) => Promise.resolve(answers[id]),
      void: (id: string) => Promise.resolve(void voided.push(id)),
    },
    requests: { answers: () => Promise.resolve({ withdrawal: { by: 'ada', reason: 'Changed my mind.' } }) },
    now: () => at,
  } as unknown as CheckoutPorts;
  const context = { processId: 'process', stepKey: 'process:authorizePayments', expired: null };
  const input = { ...context, cart: { lines: [] } as never, paymentIds: Object.keys(answers), guaranteeId: null };
  return { answer: await authorizePayments.invoke(input, ports, undefined as never), voided };
};

const withdrawn = new Refused([expect.objectContaining({ code: 'CHECKOUT_WITHDRAWN' })]);

describe('a withdrawal', () => {
  it('gives back what was set aside, also where the bank is waited for and nothing had to be waited for before', async () => {
    const authorized: Collected = { status: 'authorized', waitedSince: null };
    expect(await runWithdrawn({ one: authorized, two: waiting })).toEqual({ answer: withdrawn, voided: ['one', 'two'] });
  });

  it('is heeded when the bank has said yes meanwhile', async () => {
    const authorized: Collected = { status: 'authorized', waitedSince: at };
    expect(await runWithdrawn({ one: authorized })).toEqual({ answer: withdrawn, voided: ['one'] });
  });
});
