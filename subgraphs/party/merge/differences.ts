import type { Party } from '../entities/party.entity.ts';

/** One attribute that two parties say differently. `MergeDifference` of the graph. */
export interface MergeDifference {
  attribute: string;
  kept: string | null;
  dropped: string | null;
}

const attributes = {
  givenName: 'givenName',
  familyName: 'familyName',
  birthDate: 'birthDate',
  tradingName: 'tradingName',
  vatId: 'vatId',
  companyRegisterNumber: 'companyRegisterNumber',
} as const satisfies Partial<Record<keyof Party, string>>;

/** What of the merged party is lost, for the survivor says something else. */
export const differencesOf = (survivor: Party, merged: Party): MergeDifference[] =>
  (Object.keys(attributes) as (keyof typeof attributes)[])
    .map((attribute) => ({ attribute, kept: survivor[attribute] ?? null, dropped: merged[attribute] ?? null }))
    .filter(({ kept, dropped }) => kept !== dropped && dropped !== null);
