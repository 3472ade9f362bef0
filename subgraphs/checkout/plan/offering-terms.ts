import { laterBy, type CalendarDuration } from '../../kit/time/requested-date.ts';
import type { OfferingFacts } from '../ports.ts';

type WithTerms = Pick<OfferingFacts, 'terms'>;

/** The term that ends a product by itself; it is no minimum term. */
const VALIDITY = 'validity';

const monthsIn: Readonly<Record<string, number>> = { month: 1, months: 1, year: 12, years: 12 };

/** How long a product of this offering lasts before it ends by itself; null: until somebody ends it. */
export const validityOf = (offering: WithTerms | undefined): CalendarDuration | null =>
  offering?.terms.find(({ name }) => name.toLowerCase() === VALIDITY)?.duration ?? null;

/** The months of a minimum term; undefined: the offering has no such term of whole months. */
export function monthsOf(offering: WithTerms | undefined, term: string): number | undefined {
  const duration = offering?.terms.find(({ name }) => name === term && name.toLowerCase() !== VALIDITY)?.duration;
  const months = duration ? duration.amount * (monthsIn[duration.units.toLowerCase()] ?? Number.NaN) : Number.NaN;
  return Number.isInteger(months) && months > 0 ? months : undefined;
}

/** When a new product ends by itself, as far as that is said for it. */
export interface Ending {
  /** As asked for. */
  terminationDate: string | null;
  validity: CalendarDuration | null;
  /** Null: at once. */
  effectiveStartDate: string | null;
}

/** When a product ends again: as asked for, else when its validity is over; null: it stays. */
export function endOf({ terminationDate, validity, effectiveStartDate }: Ending, now: Date, timeZone: string): string | null {
  if (terminationDate !== null || validity === null) return terminationDate;
  const asked = effectiveStartDate === null ? now : new Date(effectiveStartDate);
  return laterBy(asked > now ? asked : now, validity, timeZone)?.toISOString() ?? null;
}
