import type { TmfTimePeriod } from './common.schema.ts';

export const toValidity = (validFor: TmfTimePeriod | null | undefined) => ({
  validFrom: validFor?.startDateTime ?? null,
  validTo: validFor?.endDateTime ?? null,
});
