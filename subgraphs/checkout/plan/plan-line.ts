import { backendOf } from '../policy/backends.ts';
import type { Backend, CheckoutPolicy } from '../policy/checkout-policy.schema.ts';
import type { CartLine, LineBackend, LineTerms, OfferingFacts, OrderLine } from '../ports.ts';

/** A line of the cart with all that was decided about it. */
export interface PlanLine extends CartLine, Omit<LineTerms, 'cartItemId'> {
  /** Its own date, or the order's; null: at once. */
  effectiveStartDate: string | null;
  categoryIds: string[];
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
  terms: ReadonlyMap<string, LineTerms>;
  requestedStartDate: string | null;
  now: Date;
}

/** The lines of a cart, each with its terms and with what catalog and policy say about it. */
export const planLines = (
  lines: readonly CartLine[],
  { policy, offerings, terms, requestedStartDate, now }: Decided,
): PlanLine[] =>
  lines.map((line) => {
    const facts = offerings.get(line.productOfferingId);
    const categoryIds = facts?.categoryIds ?? [];
    const backend = backendOf(policy, { categoryIds });
    const profile = policy.backends[backend];
    if (!profile) throw new Error(`The policy has no backend ${backend}.`);
    const term = terms.get(line.id);
    return {
      ...line,
      billingAccountId: term?.billingAccountId ?? null,
      newBillingAccount: term?.newBillingAccount ?? null,
      requestedStartDate: term?.requestedStartDate ?? null,
      effectiveStartDate: term?.requestedStartDate ?? requestedStartDate,
      categoryIds,
      backend,
      profile,
      isOffered: facts !== undefined && facts.isLaunched && holdsAt(facts, now),
    };
  });

/** What the order has to know of the system that serves a line. */
export const lineBackend = ({ backend: name, profile }: Pick<PlanLine, 'backend' | 'profile'>): LineBackend => {
  const { bulk, idempotent, timeoutMs } = profile;
  return { name, bulk, idempotent, timeoutMs };
};

/** The line as the order takes it, with the date that counts for it. */
export const toOrderLine = ({ effectiveStartDate, backend, profile, isOffered: _, ...line }: PlanLine): OrderLine => ({
  ...line,
  requestedStartDate: effectiveStartDate,
  backend: lineBackend({ backend, profile }),
  billingAccountAfterProduct: profile.billingAccountAfterProduct,
});
