import type { CalendarDuration } from '../../kit/time/requested-date.ts';
import type { CartLine, LineTerms, OfferingFacts } from '../ports.ts';
import { bundleChains } from './bundles.ts';
import type { CheckoutTerms } from './checkout-terms.ts';
import { endOf, monthsOf, validityOf, type Ending } from './offering-terms.ts';

/** What a line asks for, and what counts for it. Of a part of a bundle without its own, payer and dates are those of its bundle. */
export interface DecidedTerms extends Omit<LineTerms, 'cartItemId'> {
  /** Its own date, its bundle's, or the order's; null: at once. */
  effectiveStartDate: string | null;
  effectiveCompletionDate: string | null;
  /** When the new product ends again, as asked for or by its validity; null: it stays. */
  effectiveTerminationDate: string | null;
  validity: CalendarDuration | null;
  commitmentMonths: number | null;
}

interface Known {
  offerings: ReadonlyMap<string, OfferingFacts>;
  terms: CheckoutTerms;
  now: Date;
}

/** The terms of each line of a cart. */
export function decideTerms(lines: readonly CartLine[], { offerings, terms, now }: Known): (line: CartLine) => DecidedTerms {
  const chainOf = bundleChains(lines);
  const byId = new Map(lines.map((line) => [line.id, line]));
  const asked = new Map(terms.lines.map((line) => [line.cartItemId, line]));
  const offeringOf = (id: string) => offerings.get(byId.get(id)?.productOfferingId ?? '');
  const datesOf = (id: string) => {
    const lines = chainOf(id).map((of) => asked.get(of));
    const dated = lines.find((line) => line?.requestedStartDate != null || line?.requestedCompletionDate != null);
    return {
      effectiveStartDate: dated?.requestedStartDate ?? terms.requestedStartDate,
      effectiveCompletionDate: dated?.requestedCompletionDate ?? terms.requestedCompletionDate,
    };
  };
  const endingOf = (id: string): Ending => ({
    terminationDate: asked.get(id)?.terminationDate ?? null,
    validity: byId.get(id)?.action === 'ADD' ? validityOf(offeringOf(id)) : null,
    effectiveStartDate: datesOf(id).effectiveStartDate,
  });
  const payerOf = (id: string) =>
    chainOf(id)
      .map((of) => asked.get(of))
      .find((line) => line?.billingAccountId != null || line?.newBillingAccount != null);

  return ({ id, action, term: priced }) => {
    const { requestedStartDate = null, requestedCompletionDate = null, term: named = null } = asked.get(id) ?? {};
    const term = priced ?? named;
    const ends = action === 'ADD' ? chainOf(id).flatMap((of) => endOf(endingOf(of), now, terms.timeZone) ?? []) : [];
    return {
      ...endingOf(id),
      billingAccountId: payerOf(id)?.billingAccountId ?? null,
      newBillingAccount: payerOf(id)?.newBillingAccount ?? null,
      requestedStartDate,
      requestedCompletionDate,
      term,
      commitmentMonths: term === null ? null : (monthsOf(offeringOf(id), term) ?? null),
      effectiveCompletionDate: datesOf(id).effectiveCompletionDate,
      effectiveTerminationDate: ends[0] ?? null,
    };
  };
}
