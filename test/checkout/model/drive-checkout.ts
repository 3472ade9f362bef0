import { setTimeout as wait } from 'node:timers/promises';
import { RetryCheckoutDocument } from '../../../schema/operations/generated/agent-desktop.ts';
import {
  ContinueCheckoutDocument,
  type ContinueCheckoutMutationVariables,
} from '../../../schema/operations/generated/storefront.ts';
import { decideAtBank } from '../../payment/bank.ts';
import type { TestGraph } from '../../support/graph.ts';
import type { ReadyCheckout, WaitingProcess } from '../../support/samples.ts';
import { card, type Shopper } from '../../support/shopper.ts';
import type { Decision, HoldCode, RandomCheckout } from './random-checkout.ts';

type Answer = ContinueCheckoutMutationVariables['input']['answer'];

/** What was seen of a checkout until it ended, or was left waiting. */
export interface Driven {
  processId: string;
  state: 'COMPLETED' | 'CANCELLED' | 'WAITING';
  holds: HoldCode[];
  /** Of the deposit that was asked for. */
  deposit: string;
}

const SECONDS = 40;
const withdrawal = { withdrawal: { reason: 'Changed my mind.' } };

/** Sends an answer, as often as everything else; the same key makes it one. */
async function answer(shopper: Shopper, processId: string, given: Answer, callers = 1): Promise<void> {
  const input = { idempotencyKey: `${processId}:${Object.keys(given).join()}`, processId, answer: given, waitSeconds: 10 };
  await Promise.all(Array.from({ length: callers }, () => shopper.send(ContinueCheckoutDocument, { input })));
}

export const withdraw = (shopper: Shopper, processId: string) => answer(shopper, processId, withdrawal);

/** Does what was decided for a checkout that waits. */
async function decide(
  graph: TestGraph,
  { id, hold }: WaitingProcess,
  decision: Decision,
  one: RandomCheckout,
  [shopper, agent]: [Shopper, Shopper],
): Promise<void> {
  const send = (given: Answer, who = shopper) => answer(who, id, given, one.callers);
  if (decision === 'withdraw') return send(withdrawal);
  switch (hold?.code as HoldCode) {
    case 'OFFERING_NOT_QUALIFIED':
      return send({ approval: { reason: 'A good customer.' } }, agent);
    case 'DEPOSIT_REQUIRED':
      return send({ deposit: card(one.depositToken) });
    case 'PAYMENT_METHOD_REQUIRED':
      return send({ guarantee: card() });
    case 'PAYMENT_ACTION_REQUIRED': {
      if (hold?.__typename !== 'PaymentActionRequired' || !hold.redirectUrl) return;
      await decideAtBank(graph, hold.redirectUrl, decision === 'answer');
      return send({ paymentAction: { paymentId: hold.payment.id } });
    }
  }
}

/** Sends the checkout until it has ended or waits for what nobody answers. */
export async function drive(
  graph: TestGraph,
  { shopper, input }: Pick<ReadyCheckout, 'shopper' | 'input'>,
  agent: Shopper,
  one: RandomCheckout,
): Promise<Driven> {
  const holds = new Set<HoldCode>();
  const ids = new Set<string>();
  let deposit = '0';
  const seen = (state: Driven['state']) => ({ processId: [...ids].join(), state, holds: [...holds], deposit });
  const deadline = performance.now() + SECONDS * 1_000;
  while (performance.now() < deadline) {
    const answers = await Promise.all(Array.from({ length: one.callers }, () => shopper.checkout(input)));
    for (const each of answers) {
      if (each.__typename === 'ActionRequired' && each.process) ids.add(each.process.id);
      else if (each.__typename === 'CheckoutProcess') ids.add(each.id);
      else throw new Error(JSON.stringify(each));
    }
    const process = await shopper.progress([...ids][0] ?? '');
    if (process?.state === 'COMPLETED' || process?.state === 'CANCELLED') return seen(process.state);
    if (process?.hold) {
      const code = process.hold.code as HoldCode;
      holds.add(code);
      if (process.hold.__typename === 'DepositRequired') deposit = process.hold.amount.value;
      if (one.decisions[code] === 'leave') return seen('WAITING');
      await decide(graph, process, one.decisions[code], one, [shopper, agent]);
    } else if (process?.state === 'HOLD') await agent.send(RetryCheckoutDocument, { processId: process.id });
    await wait(30);
  }
  throw new Error(`Not ended within ${SECONDS} s: ${JSON.stringify(await shopper.progress([...ids][0] ?? ''))}`);
}
