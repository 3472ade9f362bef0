import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../../kit/database/idempotency.ts';
import { isUniqueViolation } from '../../kit/database/sql-errors.ts';
import { recordEvents } from '../../kit/events/record-event.ts';
import { idempotencyConflict } from '../../kit/graph/user-error.ts';
import type { LeasePolicy } from '../config.ts';
import { lineInCheckout, nothingToRenew, simInCheckout } from '../errors.ts';
import { keepSims } from './keep-sims.ts';
import type { NumberLease, WantedLine } from './lease-lines.ts';
import { toLease } from './lease-numbers.ts';
import { LeaseRefused } from './lease-refused.ts';
import { lockCart } from './locks.ts';
import type { RenewalPlan } from './plan-renewal.ts';
import { rememberedOf, type Remembered } from './remembered.ts';
import { resourceEvents } from './resource-events.ts';
import { similarTo } from './similar-numbers.ts';
import { takeNumbers, type Taking } from './take-numbers.ts';
import { takeSims } from './take-sims.ts';

export interface RenewalRequest {
  key: string;
  caller: string;
  cartId: string;
  plan: RenewalPlan;
}

interface Renewal {
  lease: NumberLease | null;
  replaced: { cartItemId: string; lost: string; msisdn: string }[];
  lostItemIds: string[];
}

/** Somebody may take a number while it is chosen. */
const attempts = 5;

/** What the lines of the cart still ask for. */
const toRenew = (remembered: readonly Remembered[], { lines, only }: RenewalPlan): Remembered[] => {
  const found = remembered.filter(
    ({ cartItemId, value }) =>
      lines.some(({ id, needsNumber }) => id === cartItemId && needsNumber) && (only === undefined || only.includes(value)),
  );
  if (found.length === 0) throw new LeaseRefused([nothingToRenew()]);
  const claimed = found.filter(({ isClaimed }) => isClaimed).map(({ cartItemId }) => cartItemId);
  if (claimed.length > 0) throw new LeaseRefused([lineInCheckout(claimed)]);
  return found;
};

/** Each line with its number or one like it. */
const choose = async (em: EntityManager, lines: readonly Remembered[], plan: RenewalPlan, now: Date) => {
  const lost = lines.filter(({ isLost }) => isLost);
  const similar = await similarTo(em, lost, 1, now);
  const simOf = (id: string | null) => plan.lines.find((line) => line.id === id && line.needsSim);
  const chosen = lines.map((line) => {
    const sim = simOf(line.simCartItemId);
    const msisdn = line.isLost ? similar.get(line.value)?.[0]?.value : line.value;
    return { line, msisdn, simCartItemId: sim?.id ?? null, simType: sim?.simType ?? 'physical' };
  });
  return {
    wanted: chosen.flatMap(({ line: { cartItemId }, msisdn, simCartItemId, simType }): WantedLine[] =>
      msisdn === undefined ? [] : [{ cartItemId, msisdn, simCartItemId, simType }],
    ),
    replaced: chosen.flatMap(({ line: { cartItemId, value, isLost }, msisdn }) =>
      isLost && msisdn !== undefined ? [{ cartItemId, lost: value, msisdn }] : [],
    ),
    lostItemIds: chosen.filter(({ msisdn }) => msisdn === undefined).map(({ line }) => line.cartItemId),
  };
};

const take = async (em: EntityManager, taking: Taking): Promise<NumberLease> => {
  const { prices } = await takeNumbers(em, taking);
  const kept = await keepSims(em, taking);
  const others = taking.lines.filter(({ simCartItemId }) => simCartItemId !== null && !kept.has(simCartItemId));
  const sims = new Map([...kept, ...(await takeSims(em, { ...taking, lines: others }, []))]);
  const msisdn = taking.lines.map((line) => line.msisdn);
  await recordEvents(em, resourceEvents('reserved', { msisdn, iccid: [...sims.values()] }, taking.now));
  return toLease(taking, prices, sims);
};

const renewOnce = async (em: EntityManager, { cartId, plan }: RenewalRequest, { leaseMs, maxHeld }: LeasePolicy, now: Date) => {
  if (plan.problems.length > 0) throw new LeaseRefused(plan.problems);
  await lockCart(em, cartId);
  const lines = toRenew(await rememberedOf(em, cartId), plan);
  const { wanted, ...rest } = await choose(em, lines, plan, now);
  const holdUntil = new Date(now.getTime() + leaseMs);
  const taking = { cartId, owner: plan.owner, lines: wanted, now, holdUntil, maxHeld };
  return { lease: wanted.length > 0 ? await take(em, taking) : null, ...rest };
};

/** Once per key. A refusal leaves the key free. */
export const renewLease = async (em: EntityManager, request: RenewalRequest, policy: LeasePolicy, now: Date) => {
  const { key, caller, cartId } = request;
  const call = { operation: 'renewLease', caller, key, input: { cartId } };
  for (let attempt = 1; ; attempt++) {
    try {
      const done = await idempotent<Renewal>(em, call, (tx) => renewOnce(tx, request, policy, now));
      if (done.outcome === 'conflict') return idempotencyConflict(done.differingPaths);
      return { __typename: 'RenewLeaseSuccess' as const, ...done.result };
    } catch (error) {
      // The SIM of a line is in a checkout that did not need its number.
      if (isUniqueViolation(error)) return { __typename: 'LeaseRejected' as const, problems: [simInCheckout()] };
      if (!(error instanceof LeaseRefused)) throw error;
      if (error.missing.length === 0 || attempt === attempts)
        return { __typename: 'LeaseRejected' as const, problems: [...error.problems] };
    }
  }
};
