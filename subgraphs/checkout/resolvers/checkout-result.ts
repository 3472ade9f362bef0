import type { Context } from '../context.ts';
import type { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import { holdOf } from '../process-state.ts';
import { asCheckoutProcess } from './as-checkout-process.ts';

/** How far a checkout came while its caller waited: that somebody has to act is said at once. */
export async function checkoutResult(process: CheckoutProcess, seconds: number, { em, flow, loaders }: Context) {
  await flow.wait(process.id, seconds);
  const now = await em.refreshOrFail(process);
  // What was read before the wait is no answer any more.
  loaders.journal.clear(now.id);
  const isOpen = now.state === 'ACTIVE' && now.productOrderId == null;
  const isHeld = isOpen && holdOf(await loaders.journal.load(now.id)) !== undefined;
  return isHeld ? { __typename: 'ActionRequired' as const, process: now } : asCheckoutProcess(now);
}
