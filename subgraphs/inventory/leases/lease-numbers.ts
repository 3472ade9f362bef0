import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../../kit/database/idempotency.ts';
import { isUniqueViolation } from '../../kit/database/sql-errors.ts';
import { recordEvents } from '../../kit/events/record-event.ts';
import { idempotencyConflict } from '../../kit/graph/user-error.ts';
import type { LeasePolicy } from '../config.ts';
import { lineInCheckout } from '../errors.ts';
import type { LeaseLineInput } from '../generated/resolvers.ts';
import type { NumberLease } from './lease-lines.ts';
import type { LeasePlan } from './plan-lease.ts';
import { LeaseRefused } from './lease-refused.ts';
import { lockCart } from './locks.ts';
import { resourceEvents } from './resource-events.ts';
import { takeNumbers, type Prices, type Taking } from './take-numbers.ts';
import { takeSims } from './take-sims.ts';

export interface LeaseRequest {
  key: string;
  caller: string;
  cartId: string;
  /** What was asked for: it decides whether a call is a repeat. */
  asked: readonly LeaseLineInput[];
  plan: LeasePlan;
}

/** What was taken, as it is answered. */
export const toLease = ({ cartId, holdUntil, lines }: Taking, prices: Prices, sims: ReadonlyMap<string, string>): NumberLease => {
  const priceOf = (msisdn: string) => {
    const price = prices.get(msisdn);
    if (!price) throw new Error(`The number ${msisdn} was taken without a price.`);
    return price;
  };
  return {
    cartId,
    expiresAt: holdUntil.toISOString(),
    lines: lines.map(({ cartItemId, msisdn, simCartItemId }) => ({
      cartItemId,
      msisdn,
      ...priceOf(msisdn),
      simCartItemId,
      iccid: simCartItemId === null ? null : (sims.get(simCartItemId) ?? null),
    })),
  };
};

const take = async (em: EntityManager, taking: Taking): Promise<NumberLease> => {
  await lockCart(em, taking.cartId);
  const { prices, replacedSimLines } = await takeNumbers(em, taking);
  const sims = await takeSims(em, taking, replacedSimLines);
  const numbers = taking.lines.map(({ msisdn }) => msisdn);
  await recordEvents(em, resourceEvents('reserved', { msisdn: numbers, iccid: [...sims.values()] }, taking.now));
  return toLease(taking, prices, sims);
};

/**
 * Holds all numbers and SIMs of a request or none, once per key. A refusal leaves the key free: the same call may be tried again. A
 * repeat is answered whatever has become of the cart.
 */
export const leaseNumbers = async (
  em: EntityManager,
  { key, caller, cartId, asked, plan: { problems, ...plan } }: LeaseRequest,
  { leaseMs, maxHeld }: LeasePolicy,
  now: Date,
) => {
  const holdUntil = new Date(now.getTime() + leaseMs);
  const call = { operation: 'leaseNumbers', caller, key, input: { cartId, lines: asked } };
  try {
    const outcome = await idempotent(em, call, (tx) => {
      if (problems.length > 0) throw new LeaseRefused(problems);
      return take(tx, { ...plan, cartId, now, holdUntil, maxHeld });
    });
    return outcome.outcome === 'done' ? { lease: outcome.result } : { conflict: idempotencyConflict(outcome.differingPaths) };
  } catch (error) {
    if (error instanceof LeaseRefused) return { refused: error };
    // The SIM of a line is in a checkout that did not need its number.
    if (isUniqueViolation(error))
      return { refused: new LeaseRefused([lineInCheckout(plan.lines.map(({ cartItemId }) => cartItemId))]) };
    throw error;
  }
};
