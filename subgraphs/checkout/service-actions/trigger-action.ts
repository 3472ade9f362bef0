import { v5 as uuidv5 } from 'uuid';
import { idempotent } from '../../kit/database/idempotency.ts';
import type { Context } from '../context.ts';
import { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { CheckoutInput, TriggerServiceActionInput } from '../generated/resolvers.ts';
import type { PlanSources } from '../plan/plan-sources.ts';
import { placeCheckout, processIdOf } from '../submit/place-checkout.ts';
import { decideAction, type DecidedAction } from './decide-action.ts';
import { moveEnds } from './move-ends.ts';

/** Namespace of the keys that carts and checkouts of messages get. */
const NAMESPACE = '2f6f9f56-6a1c-4d0e-9a53-0b9f1c8f7f21';

export type Triggered = { process: CheckoutProcess } | { problems: CheckoutProblem[] } | { differingPaths: string[] };

/** Rolls the record of a message back that cannot be carried out: sent again, it is looked at anew. */
class Refused extends Error {
  readonly problems: CheckoutProblem[];
  constructor(problems: CheckoutProblem[]) {
    super('The service action cannot be carried out.');
    this.problems = problems;
  }
}

/** The first of these messages decides what it means; whoever comes after it with the same id gets that. */
async function decideOnce(input: TriggerServiceActionInput, { em, viewer, policy, ports }: Context) {
  const decision = await decideAction(input, viewer, policy, ports.serviceLines, ports.now());
  const { waitSeconds: _, ...decisive } = input;
  const call = { operation: 'triggerServiceAction', caller: viewer.subject, key: input.messageId, input: decisive };
  try {
    return await idempotent<DecidedAction>(em.fork(), call, () => {
      if ('problems' in decision) throw new Refused(decision.problems);
      return Promise.resolve(decision.decided);
    });
  } catch (error) {
    if (error instanceof Refused) return { outcome: 'refused' as const, problems: error.problems };
    throw error;
  }
}

/** The newest method that the customer let us keep; without one, whatever is due is refused by the checkout. */
async function paymentMethodOf(customerId: string, { storedMethods }: PlanSources): Promise<CheckoutInput['paymentMethod']> {
  const [newest] = await storedMethods(customerId);
  return newest ? { stored: { paymentMethodId: newest.id } } : null;
}

/** Does what a message says: a cart on behalf of the customer, and its checkout. Sent again, however often, it is the same checkout. */
export async function triggerAction(
  given: TriggerServiceActionInput,
  context: Context,
  sources: PlanSources,
): Promise<Triggered> {
  const { em, viewer, ports, channel } = context;
  const input = { ...given, code: given.code.toUpperCase() };
  const once = await decideOnce(input, context);
  if (once.outcome === 'refused') return { problems: once.problems };
  if (once.outcome === 'conflict') return { differingPaths: once.differingPaths };

  const key = uuidv5(JSON.stringify([viewer.subject, input.messageId]), NAMESPACE);
  const processId = processIdOf(viewer, key);
  const earlier = await em.findOne(CheckoutProcess, { id: processId });
  if (earlier) return { process: earlier };

  const { customerId, billingAccountId, lines } = once.result;
  const { process, problems } = await moveEnds(input, key, once.result, context);
  if (problems.length > 0) return { problems };
  if (process && lines.length === 0) return { process };
  const filled = await ports.serviceLines.fill({ key, customerId, channel: channel ?? null, lines });
  if ('problems' in filled) return filled;
  const checkout: CheckoutInput = {
    idempotencyKey: key,
    cartId: filled.cartId,
    customer: { existing: { customerId, billingAccountId } },
    paymentMethod: await paymentMethodOf(customerId, sources),
    requestedStartDate: input.requestedStartDate,
    waitSeconds: input.waitSeconds,
  };
  const placed = await placeCheckout(em, checkout, viewer, sources, ports.now());
  if (placed.outcome === 'rejected') return { problems: placed.problems };
  if (placed.outcome === 'submitted' && placed.process) return { process: placed.process };
  // A twin may have begun it meanwhile, with a payment method that came or went between the two.
  return { process: await em.findOneOrFail(CheckoutProcess, { id: processId }) };
}
