import { backendOf } from '../policy/backends.ts';
import type { Backend, CheckoutPolicy } from '../policy/checkout-policy.schema.ts';
import type { CartLine, LineBackend, OfferingFacts, OrderLine } from '../ports.ts';
import type { CheckoutTerms } from './checkout-terms.ts';
import { decideTerms, type DecidedTerms } from './line-terms.ts';

/** A line of the cart with all that was decided about it. */
export interface PlanLine extends CartLine, DecidedTerms {
  categoryIds: string[];
  /** For whom the offering is; empty: for everybody. */
  marketSegments: string[];
  backend: string;
  profile: Backend;
  /** Whether the catalog sells it now; a promise that was made before is kept. */
  isOffered: boolean;
}

const holdsAt = ({ offeredFrom, offeredUntil }: OfferingFacts, now: Date): boolean =>
  (offeredFrom === null || new Date(offeredFrom) <= now) && (offeredUntil === null || now < new Date(offeredUntil));

interface Decided {
  policy: CheckoutPolicy;
  offerings: ReadonlyMap<string, OfferingFacts>;
  terms: CheckoutTerms;
  now: Date;
}

/** The lines of a cart, each with its terms and with what catalog and policy say about it. */
export const planLines = (lines: readonly CartLine[], { policy, offerings, terms, now }: Decided): PlanLine[] => {
  const termsOfLine = decideTerms(lines, { offerings, terms, now });
  return lines.map((line) => {
    const facts = offerings.get(line.productOfferingId);
    const categoryIds = facts?.categoryIds ?? [];
    const backend = backendOf(policy, { categoryIds });
    const profile = policy.backends[backend];
    if (!profile) throw new Error(`The policy has no backend ${backend}.`);
    return {
      ...line,
      ...termsOfLine(line),
      categoryIds,
      marketSegments: facts?.marketSegments ?? [],
      backend,
      profile,
      isOffered: facts !== undefined && facts.isLaunched && holdsAt(facts, now),
    };
  });
};

/** What the order has to know of the system that serves a line. */
export const lineBackend = ({ backend: name, profile }: Pick<PlanLine, 'backend' | 'profile'>): LineBackend => {
  const { bulk, idempotent, timeoutMs } = profile;
  return { name, bulk, idempotent, timeoutMs };
};

/** The line as the order would take it, with the dates that count for it. */
export const toOrderLine = ({ backend, profile, marketSegments: _, ...line }: PlanLine): OrderLine => ({
  ...line,
  requestedStartDate: line.effectiveStartDate,
  requestedCompletionDate: line.effectiveCompletionDate,
  terminationDate: line.effectiveTerminationDate,
  backend: lineBackend({ backend, profile }),
  billingAccountAfterProduct: profile.billingAccountAfterProduct,
});
