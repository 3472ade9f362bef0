import { awaitAnswer, refuse, type ActContext, type Awaiting, type Refused, type Step } from '../../kit/engine/step.ts';
import { checkoutWithdrawn, paymentDeclined, type CheckoutProblem } from '../errors.ts';
import { isOver } from '../hold.ts';
import { numberLost, paymentActionExpired } from '../payments/problems.ts';
import type { Cart, CheckoutPorts, Collected } from '../ports.ts';
import { requiredResources } from '../required-resources.ts';

interface Needs {
  cart: Cart;
  paymentIds: string[];
  guaranteeId: string | null;
}

type Input = Needs & ActContext;
type No = Refused<CheckoutProblem[]>;

const SUGGESTIONS = 5;

/** Asks the provider to set the money aside; it is taken only when the order was accepted. */
export const authorizePayments: Step<Needs, object, CheckoutProblem[], CheckoutPorts> = {
  name: 'authorizePayments',
  retry: { maxAttempts: 4, intervalSeconds: 0.5 },
  async invoke(input, ports) {
    const { paymentIds, guaranteeId } = input;
    const { collection } = ports;
    const guarantee = guaranteeId === null ? undefined : await collection.keep(guaranteeId);
    if (guarantee?.status === 'declined') return sayNo(input, ports, declinedBy(guarantee));
    let waited = false;
    for (const paymentId of paymentIds) {
      const collected = await collection.authorize(paymentId);
      if (collected.status === 'declined') return sayNo(input, ports, declinedBy(collected));
      if (collected.status === 'waiting') return waitFor(paymentId, collected, input, ports);
      waited ||= collected.waitedSince !== null;
    }
    if (!waited) return {};
    return (await isWithdrawn(input, ports)) ? sayNo(input, ports, checkoutWithdrawn()) : claimAgain(input, ports);
  },
  async compensate({ paymentIds }, { collection }) {
    for (const paymentId of paymentIds) await collection.void(paymentId);
  },
};

const declinedBy = ({ providerCode, reason }: { providerCode: string; reason: string }) => paymentDeclined(providerCode, reason);

/** What was set aside is given back here: where nothing went wrong before, a "no" is not undone. */
async function sayNo({ paymentIds }: Input, { collection }: CheckoutPorts, ...problems: CheckoutProblem[]): Promise<No> {
  for (const paymentId of paymentIds) await collection.void(paymentId);
  return refuse(problems);
}

/** Somebody may have given up while the bank said yes: their word is the later one. */
const isWithdrawn = async ({ processId }: Input, { requests }: CheckoutPorts): Promise<boolean> =>
  (await requests.answers(processId)).withdrawal !== undefined;

/** The number is kept for a while, the payment for longer. */
async function waitFor(
  paymentId: string,
  { code, keepUntil, giveUpAt }: Extract<Collected, { status: 'waiting' }>,
  input: Input,
  ports: CheckoutPorts,
): Promise<No | Awaiting> {
  const { processId, expired } = input;
  const { numbers, now } = ports;
  const at = now();
  if (await isWithdrawn(input, ports)) return sayNo(input, ports, checkoutWithdrawn());
  if (at >= giveUpAt) return sayNo(input, ports, paymentActionExpired());
  const hold = { code, paymentId };
  const isLate = isOver(hold, expired) || at >= keepUntil;
  if (isLate) await numbers.pause(processId);
  const until = isLate ? giveUpAt : keepUntil;
  return awaitAnswer(hold, { seconds: Math.max(1, Math.ceil((until.getTime() - at.getTime()) / 1000)) });
}

/** Nothing happens when the numbers were kept all the time. */
async function claimAgain(input: Input, ports: CheckoutPorts): Promise<No | object> {
  const { processId, cart } = input;
  const { numbers } = ports;
  const required = requiredResources(cart);
  if (required.length === 0) return {};
  const claimed = await numbers.claim({ processId, cartId: cart.id, required });
  if (!('problems' in claimed)) return {};
  if (claimed.lost.length === 0) return sayNo(input, ports, ...claimed.problems);
  return sayNo(input, ports, numberLost(claimed.lost, await numbers.similar(cart.id, claimed.lost, SUGGESTIONS)));
}
