import { canonicalJson } from '../../kit/database/stable-hash.ts';
import type { Cart } from '../ports.ts';
import type { FrozenPlan } from './frozen-plan.ts';
import { factsOfCart, type CartFacts, type CartLineFacts, type PlanFacts } from './plan-facts.ts';

/** One decisive thing that moved; null: it is not there. */
export interface PlanChange {
  path: string[];
  before: unknown;
  after: unknown;
}

/** A line may have any id, also one that every object knows. */
const own = <T>(of: Record<string, T> | object, name: string): T | undefined =>
  Object.hasOwn(of, name) ? (of as Record<string, T>)[name] : undefined;

const changesOf = (before: object, after: object, path: string[], names: readonly string[]): PlanChange[] =>
  names.flatMap((name) => {
    const [was, is] = [own(before, name) ?? null, own(after, name) ?? null];
    return canonicalJson(was) === canonicalJson(is) ? [] : [{ path: [...path, name], before: was, after: is }];
  });

const namesOf = (...parts: object[]) => [...new Set(parts.flatMap((part) => Object.keys(part)))].sort();

const changesOfLines = (
  before: Record<string, CartLineFacts>,
  after: Record<string, CartLineFacts>,
  fieldsOf: (was: CartLineFacts, is: CartLineFacts) => string[],
): PlanChange[] =>
  namesOf(before, after).flatMap((id) => {
    const [was, is] = [own(before, id), own(after, id)];
    return was && is
      ? changesOf(was, is, ['lines', id], fieldsOf(was, is))
      : [{ path: ['lines', id], before: was ?? null, after: is ?? null }];
  });

/** What moved between two plans. What one of them did not know is no change of the other: a plan for nobody has no risk. */
export const driftOf = (before: PlanFacts, after: PlanFacts): PlanChange[] => {
  const known = namesOf(before, after).filter((name) => name !== 'lines' && !(name === 'riskSegment' && !(name in before)));
  return [...changesOf(before, after, [], known), ...changesOfLines(before.lines, after.lines, namesOf)];
};

/** How the frozen cart differs from the one that was checked; what the cart does not know itself is left out. */
export const driftOfCart = ({ facts }: Pick<FrozenPlan, 'facts'>, cart: Cart): PlanChange[] => {
  const frozen: CartFacts = factsOfCart(cart);
  return [
    ...changesOf(facts, frozen, [], ['cartDueNow', 'monthly']),
    ...changesOfLines(facts.lines, frozen.lines, (_was, is) => namesOf(is)),
  ];
};
