import type { WrittenPeriod } from '../entities/parts.ts';
import type { Validity } from '../pricing/validity.ts';
import { validityOf } from '../pricing/validity.ts';

/** Null when it is open at both ends. */
export const timePeriod = ({ validFrom, validTo }: Validity) =>
  validFrom || validTo ? { startDateTime: validFrom ?? null, endDateTime: validTo ?? null } : null;

/** For every part of the catalog that keeps its validity as text. */
export const writtenPeriod = ({ validFor }: { validFor?: WrittenPeriod }) => timePeriod(validityOf(validFor));
