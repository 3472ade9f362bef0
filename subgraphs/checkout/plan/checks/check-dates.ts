import type { CheckoutProblem } from '../../errors.ts';
import type { OfferingFacts } from '../../ports.ts';
import type { CheckoutTerms } from '../checkout-terms.ts';
import { monthsOf } from '../offering-terms.ts';
import type { PlanLine } from '../plan-line.ts';
import {
  dateTooFar,
  emptyWindow,
  endsBeforeStart,
  otherTerm,
  startInPast,
  terminationNotAllowed,
  unknownTerm,
} from '../problems.ts';

const MAX_YEARS_AHEAD = 10;
/** Clocks differ: what a client calls now may be a moment ago here. */
const SKEW_MS = 60_000;

type IsoDate = string | null | undefined;

const when = (is: boolean, problem: () => CheckoutProblem): CheckoutProblem[] => (is ? [problem()] : []);

const latest = (now: Date): Date => new Date(new Date(now).setUTCFullYear(now.getUTCFullYear() + MAX_YEARS_AHEAD));

const isTooFar = (date: IsoDate, now: Date) => date != null && new Date(date) > latest(now);

/** When it begins at the earliest: what is not in the future is at once. */
const beginOf = (start: IsoDate, now: Date) => (start != null && new Date(start) > now ? new Date(start) : now);

interface Dates {
  requestedStartDate: IsoDate;
  requestedCompletionDate?: IsoDate;
  terminationDate?: IsoDate;
}

/** What is wrong with single dates by themselves. */
const checkEach = (dates: Dates, path: string[], now: Date): CheckoutProblem[] => {
  const { requestedStartDate: start } = dates;
  const names = ['requestedStartDate', 'requestedCompletionDate', 'terminationDate'] as const;
  return [
    ...when(start != null && new Date(start).getTime() < now.getTime() - SKEW_MS, () =>
      startInPast([...path, 'requestedStartDate']),
    ),
    ...names.filter((name) => isTooFar(dates[name], now)).map((name) => dateTooFar([...path, name])),
  ];
};

/** The date of its own that is at fault: the later one as asked for, else the start. */
const ownPath = (own: IsoDate, name: string, path: string[]) => [...path, own == null ? 'requestedStartDate' : name];

const checkWindow = (line: PlanLine, path: string[], now: Date): CheckoutProblem[] => {
  const begin = beginOf(line.effectiveStartDate, now);
  const { effectiveCompletionDate: completion, effectiveTerminationDate: end, action, terminationDate } = line;
  const isOwn = line.requestedStartDate != null;
  return [
    ...when((isOwn || line.requestedCompletionDate != null) && completion !== null && new Date(completion) < begin, () =>
      endsBeforeStart(ownPath(line.requestedCompletionDate, 'requestedCompletionDate', path)),
    ),
    ...when(terminationDate != null && action !== 'ADD', () => terminationNotAllowed([...path, 'terminationDate'])),
    ...when((isOwn || terminationDate != null) && end !== null && new Date(end) <= begin, () =>
      emptyWindow(ownPath(terminationDate, 'terminationDate', path)),
    ),
  ];
};

interface Known {
  lines: readonly PlanLine[];
  offerings: ReadonlyMap<string, OfferingFacts>;
  now: Date;
}

/** All that is wrong with the dates and terms of a checkout. */
export const checkDates = (terms: CheckoutTerms, { lines, offerings, now }: Known): CheckoutProblem[] => {
  const { requestedStartDate: start, requestedCompletionDate: completion } = terms;
  const byId = new Map(lines.map((line) => [line.id, line]));
  return [
    ...terms.problems,
    ...checkEach(terms, [], now),
    ...when(completion != null && new Date(completion) < beginOf(start, now), () => endsBeforeStart(['requestedCompletionDate'])),
    ...terms.lines.flatMap((asked, index) => {
      const path = ['lines', String(index)];
      const line = byId.get(asked.cartItemId);
      if (!line) return [];
      const { term, action, productOfferingId } = line;
      const isUnknown = term != null && (action !== 'ADD' || monthsOf(offerings.get(productOfferingId), term) === undefined);
      return [
        ...checkEach(asked, path, now),
        ...checkWindow(line, path, now),
        ...when(isUnknown, () => unknownTerm([...path, 'term'])),
        ...when(asked.term !== null && asked.term !== term, () => otherTerm(asked.cartItemId, asked.term, [...path, 'term'])),
      ];
    }),
  ];
};
