import type { BillFormat, BillMedia, BillingPreferencesInput } from '../generated/resolvers.ts';
import { invalidValue } from '../errors.ts';

export interface NewBilling {
  media: BillMedia;
  cycleDay: number;
  format: BillFormat;
}

const LAST_CYCLE_DAY = 28;

export const readBilling = (input: BillingPreferencesInput | null | undefined): NewBilling => ({
  media: input?.media ?? 'EMAIL',
  cycleDay: input?.cycleDay ?? 1,
  format: input?.format ?? 'SUMMARY',
});

/** A day that every month has. */
export const checkCycleDay = (cycleDay: number, path: string[], operation: string) =>
  cycleDay >= 1 && cycleDay <= LAST_CYCLE_DAY ? [] : [invalidValue(path, `a day from 1 to ${LAST_CYCLE_DAY}`, operation)];

export const checkBilling = ({ cycleDay }: NewBilling, operation: string) =>
  checkCycleDay(cycleDay, ['input', 'billing', 'cycleDay'], operation);
