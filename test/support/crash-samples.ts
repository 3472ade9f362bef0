import { samplePolicyJson, writePolicy } from '../plan/policy-file.ts';
import { decideAtBank } from '../payment/bank.ts';
import { ContinueCheckoutDocument } from '../../schema/operations/generated/storefront.ts';
import { datedSamples } from './dated-samples.ts';
import { declined, samples, type ReadyCheckout, type Sample } from './samples.ts';
import { card } from './shopper.ts';

const named = (start: string): Sample => {
  const sample = samples.find(({ name }) => name.startsWith(start));
  if (!sample) throw new Error(`No sample: ${start}`);
  return sample;
};

/** The same checkout with a card that the bank wants to see the customer for. */
const atTheBank = ({ name, prepare, ...more }: Sample, what: string, answer: ReadyCheckout['answer']): Sample => ({
  ...more,
  name: `${name}, ${what}`,
  async prepare(execute) {
    const ready = await prepare(execute);
    return { ...ready, input: { ...ready.input, paymentMethod: card('tok_3ds') }, answer };
  },
});

const confirm: ReadyCheckout['answer'] = async ({ id, hold }, shopper, graph) => {
  if (hold?.__typename !== 'PaymentActionRequired' || !hold.redirectUrl) return;
  await decideAtBank(graph, hold.redirectUrl, true);
  // Back at the shop; the bank's message may come later than its customer.
  const answer = { paymentAction: { paymentId: hold.payment.id } };
  await shopper.send(ContinueCheckoutDocument, { input: { idempotencyKey: crypto.randomUUID(), processId: id, answer } });
};

const withdraw: ReadyCheckout['answer'] = async ({ id }, shopper) => {
  const answer = { withdrawal: { reason: 'Changed my mind.' } };
  await shopper.send(ContinueCheckoutDocument, { input: { idempotencyKey: id, processId: id, answer, waitSeconds: 5 } });
};

/** The same checkout at an operator who makes customers in another way. */
const by = (strategy: string, { name, prepare }: Sample): Sample => ({
  name: `${name} (${strategy})`,
  environment: () => ({
    CHECKOUT_POLICY_FILE: writePolicy({ ...samplePolicyJson(), strategies: { default: strategy, byCategory: [] } }),
  }),
  prepare,
});

const line = named('a new customer buys a line');
const device = named('a new customer buys a device');

/** What processes are killed in: all samples; one that is undone, two that wait, two with dates; and the other ways to make a customer. */
export const crashSamples: readonly Sample[] = [
  ...samples,
  declined(line),
  atTheBank(line, 'and confirms the payment at the bank', confirm),
  atTheBank(line, 'and withdraws instead of confirming the payment at the bank', withdraw),
  ...datedSamples,
  by('ENTITIES_FIRST', device),
  by('ENTITIES_FIRST', declined(line)),
  by('ORDER_MANAGEMENT', device),
];
