import type { BillMedia, BillingPreferencesInput } from '../generated/resolvers.ts';
import { invalidValue } from '../errors.ts';

export interface NewBilling {
  media: BillMedia;
  cycleDay: number;
}

const LAST_CYCLE_DAY = 28;

export const readBilling = (input: BillingPreferencesInput | null | undefined): NewBilling => ({
  media: input?.media ?? 'EMAIL',
  cycleDay: input?.cycleDay ?? 1,
});

/** A day that every month has. */
export const checkBilling = ({ cycleDay }: NewBilling, operation: string) =>
  cycleDay >= 1 && cycleDay <= LAST_CYCLE_DAY
    ? []
    : [invalidValue(['input', 'billing', 'cycleDay'], `a day from 1 to ${LAST_CYCLE_DAY}`, operation)];
