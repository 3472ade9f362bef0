import type { EntityManager } from '@mikro-orm/postgresql';
import { v5 as uuidv5 } from 'uuid';
import { differingPaths, fingerprint, type InputFingerprint } from '../../kit/database/input-fingerprint.ts';
import type { Viewer } from '../../kit/graph/viewer.ts';
import { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { CheckoutInput } from '../generated/resolvers.ts';
import type { Assessment } from '../plan/assess-checkout.ts';
import { freezePlan } from '../plan/freeze-plan.ts';
import type { PlanSources } from '../plan/plan-sources.ts';
import { checkCheckout, type Drift } from './check-checkout.ts';
import { toRequest } from './to-request.ts';

/** Namespace of process ids: a caller's key is always the same process. */
const NAMESPACE = '5b0e4a2e-0f6c-4b43-9a3e-3a52c9a4f0d1';

/** The process that a caller's key begins. */
export const processIdOf = ({ subject }: Viewer, idempotencyKey: string): string =>
  uuidv5(JSON.stringify([subject, idempotencyKey]), NAMESPACE);

export type Placed =
  | { outcome: 'process'; process: CheckoutProcess }
  | { outcome: 'rejected'; problems: CheckoutProblem[] }
  | { outcome: 'conflict'; differingPaths: string[] }
  | { outcome: 'submitted'; process: CheckoutProcess | undefined }
  | ({ outcome: 'drift' } & Drift);

/** Decides what a call to `checkout` is: the first one of its key, a repeat of it, or one that cannot be. */
export async function placeCheckout(
  em: EntityManager,
  input: CheckoutInput,
  viewer: Viewer,
  sources: PlanSources,
  now: Date,
): Promise<Placed> {
  const id = processIdOf(viewer, input.idempotencyKey);
  const { waitSeconds: _, idempotencyKey: __, ...decisive } = input;
  const print = fingerprint(decisive, id);

  const sameKey = (process: CheckoutProcess): Placed =>
    process.fingerprint.hash === print.hash
      ? { outcome: 'process', process }
      : { outcome: 'conflict', differingPaths: differingPaths(process.fingerprint, print).map((path) => `input.${path}`) };

  const earlier = await em.findOne(CheckoutProcess, { id });
  if (earlier) return sameKey(earlier);

  const checked = await checkCheckout(input, viewer, sources, now);
  if ('assessment' in checked) await insertOnce(em, id, input, print, checked.assessment, sources, viewer, now);
  // A twin with the same key may have come in while this call was checking: the store decides, for both.
  const process = await em.findOne(CheckoutProcess, { id });
  if (process) return sameKey(process);
  if ('problems' in checked) return { outcome: 'rejected', problems: checked.problems };
  if ('drift' in checked) return { outcome: 'drift', ...checked.drift };
  return { outcome: 'submitted', process: await processOf(em, input.cartId) };
}

const processOf = async (em: EntityManager, cartId: string): Promise<CheckoutProcess | undefined> =>
  (await em.findOne(CheckoutProcess, { cartId, state: { $ne: 'CANCELLED' } })) ?? undefined;

/** Unless there is one with this id, or another one that has not come to nothing for the same cart. */
const insertOnce = (
  em: EntityManager,
  id: string,
  input: CheckoutInput,
  print: InputFingerprint,
  assessment: Assessment,
  { policy }: PlanSources,
  viewer: Viewer,
  now: Date,
) =>
  em
    .createQueryBuilder(CheckoutProcess)
    .insert({
      id,
      state: 'ACTIVE',
      strategy: assessment.strategy,
      cartId: assessment.cart.id,
      guestKey: assessment.cart.guestKey,
      customerId: input.customer.existing?.customerId ?? assessment.cart.customerId,
      buyerPartyId: assessment.customer.member?.partyId ?? null,
      fingerprint: print,
      request: toRequest(input, assessment.terms, viewer),
      plan: freezePlan(assessment, policy, { isAgreed: input.planHash != null }),
      answers: {},
      notes: [],
      problems: [],
      namedBillingAccountIds: [],
      fulfilmentSequence: 0,
      fulfilmentTasks: [],
      createdAt: now,
    })
    .onConflict()
    .ignore()
    .execute();
