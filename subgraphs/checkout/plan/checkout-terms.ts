import { resolveRequestedDate, type RequestedDate } from '../../kit/time/requested-date.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { CheckoutLineInput, CheckoutPlanInput } from '../generated/resolvers.ts';
import type { LineTerms, OrderDates } from '../ports.ts';
import { invalidDate } from './problems.ts';

/** What a checkout asks for beyond its cart: dates as instants, the zone they are meant in, and what differs from line to line. */
export interface CheckoutTerms extends OrderDates {
  lines: LineTerms[];
  /** What is no date at all. */
  problems: CheckoutProblem[];
}

/** Reads dates one after the other; the zone is that of the first one on the wall, else the operator's. */
function dateReader(operatorZone: string) {
  const problems: CheckoutProblem[] = [];
  let zone: string | undefined;
  return {
    problems,
    zone: () => zone ?? operatorZone,
    read(date: RequestedDate | null | undefined, ...path: string[]): string | null {
      if (!date) return null;
      try {
        const { at, timeZone } = resolveRequestedDate(date, operatorZone);
        if (date.wallClock) zone ??= timeZone;
        return at.toISOString();
      } catch {
        problems.push(invalidDate(path));
        return null;
      }
    },
  };
}

/** The terms in the words of the ports. */
export function termsOf(input: CheckoutPlanInput, operatorZone: string): CheckoutTerms {
  const { read, zone, problems } = dateReader(operatorZone);
  const toTerms = ({ cartItemId, billingAccountId, newBillingAccount, term, ...dates }: CheckoutLineInput, index: number) => {
    const readOwn = (name: keyof typeof dates) => read(dates[name], 'lines', String(index), name);
    return {
      cartItemId,
      billingAccountId: billingAccountId ?? null,
      newBillingAccount: newBillingAccount?.trim() ?? null,
      requestedStartDate: readOwn('requestedStartDate'),
      requestedCompletionDate: readOwn('requestedCompletionDate'),
      terminationDate: readOwn('terminationDate'),
      term: term ?? null,
    };
  };
  const requestedStartDate = read(input.requestedStartDate, 'requestedStartDate');
  const requestedCompletionDate = read(input.requestedCompletionDate, 'requestedCompletionDate');
  const lines = (input.lines ?? []).map(toTerms);
  return { requestedStartDate, requestedCompletionDate, lines, timeZone: zone(), problems };
}
