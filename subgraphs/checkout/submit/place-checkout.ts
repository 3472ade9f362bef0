import type { EntityManager } from '@mikro-orm/postgresql';
import { v5 as uuidv5 } from 'uuid';
import { differingPaths, fingerprint } from '../../kit/database/input-fingerprint.ts';
import type { Viewer } from '../../kit/graph/viewer.ts';
import { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { CheckoutInput } from '../generated/resolvers.ts';
import type { Cart, CheckoutPorts, CheckoutRequest } from '../ports.ts';
import { checkCheckout } from './check-checkout.ts';

/** Namespace of process ids: a caller's key is always the same process. */
const NAMESPACE = '5b0e4a2e-0f6c-4b43-9a3e-3a52c9a4f0d1';

export type Placed =
  | { outcome: 'process'; process: CheckoutProcess }
  | { outcome: 'rejected'; problems: CheckoutProblem[] }
  | { outcome: 'conflict'; differingPaths: string[] }
  | { outcome: 'submitted'; process: CheckoutProcess | undefined };

type Ports = Pick<CheckoutPorts, 'carts' | 'numbers' | 'customers' | 'now'>;

/** Decides what a call to `checkout` is: the first one of its key, a repeat of it, or one that cannot be. */
export async function placeCheckout(em: EntityManager, input: CheckoutInput, viewer: Viewer, ports: Ports): Promise<Placed> {
  const id = uuidv5(JSON.stringify([viewer.subject, input.idempotencyKey]), NAMESPACE);
  const { waitSeconds: _, idempotencyKey: __, ...decisive } = input;
  const print = fingerprint(decisive, id);

  const sameKey = (process: CheckoutProcess): Placed =>
    process.fingerprint.hash === print.hash
      ? { outcome: 'process', process }
      : { outcome: 'conflict', differingPaths: differingPaths(process.fingerprint, print).map((path) => `input.${path}`) };

  const earlier = await em.findOne(CheckoutProcess, { id });
  if (earlier) return sameKey(earlier);

  const checked = await checkCheckout(input, viewer, ports, ports.now());
  if (!('cart' in checked)) {
    if (!checked.submitted) return { outcome: 'rejected', problems: checked.problems };
    // A twin with the same key may have come in while this call was checking.
    const twin = await em.findOne(CheckoutProcess, { id });
    return twin ? sameKey(twin) : { outcome: 'submitted', process: await processOf(em, input.cartId) };
  }

  await em
    .createQueryBuilder(CheckoutProcess)
    .insert({
      id,
      state: 'ACTIVE',
      cartId: checked.cart.id,
      guestKey: checked.cart.guestKey,
      customerId: input.customer.existing?.customerId ?? checked.cart.customerId,
      fingerprint: print,
      request: toRequest(input, checked.cart),
      problems: [],
      fulfilmentSequence: 0,
      fulfilmentTasks: [],
      createdAt: ports.now(),
    })
    .onConflict()
    .ignore()
    .execute();
  const process = await em.findOne(CheckoutProcess, { id });
  return process ? sameKey(process) : { outcome: 'submitted', process: await processOf(em, input.cartId) };
}

const processOf = async (em: EntityManager, cartId: string): Promise<CheckoutProcess | undefined> =>
  (await em.findOne(CheckoutProcess, { cartId, state: { $ne: 'CANCELLED' } })) ?? undefined;

const toRequest = (input: CheckoutInput, cart: Cart): CheckoutRequest => ({
  cartId: cart.id,
  customer: input.customer.new
    ? { new: input.customer.new }
    : { existing: { billingAccountId: null, ...input.customer.existing } },
  billing: input.billing ?? null,
  paymentToken: input.paymentMethod?.card.token ?? null,
  requestedStartDate: input.requestedStartDate?.toISOString() ?? null,
});
