import type { WrittenPeriod } from '../entities/parts.ts';

/** From and until when something holds; an absent end is open. */
export interface Validity {
  validFrom?: Date | null;
  validTo?: Date | null;
}

export const holdsAt = ({ validFrom, validTo }: Validity, at: Date): boolean =>
  (!validFrom || validFrom <= at) && (!validTo || at < validTo);

const instant = (text: string | undefined) => (text === undefined ? null : new Date(text));

/** A period as a JSON column has it. */
export const validityOf = (period: WrittenPeriod | undefined): Validity => ({
  validFrom: instant(period?.startDateTime),
  validTo: instant(period?.endDateTime),
});
