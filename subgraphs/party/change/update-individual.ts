import type { EntityManager } from '@mikro-orm/postgresql';
import type { Party } from '../entities/party.entity.ts';
import { searchKey } from '../normalise.ts';
import type { IndividualChange } from '../rules/individual-change.ts';
import { renameParty } from './rename-party.ts';

/** What is told is new, the rest stays. */
export const updateIndividual = async (
  em: EntityManager,
  party: Party,
  { givenName, familyName, birthDate, identifications }: IndividualChange,
  now: Date,
): Promise<string[]> => {
  party.givenName = givenName ?? party.givenName;
  party.familyName = familyName ?? party.familyName;
  party.searchFamilyName = searchKey(party.familyName ?? '');
  party.birthDate = birthDate ?? party.birthDate;
  party.identifications = identifications ?? party.identifications;
  await renameParty(em, party, `${party.givenName ?? ''} ${party.familyName ?? ''}`, now);
  return [
    ...(givenName === null ? [] : ['givenName']),
    ...(familyName === null ? [] : ['familyName']),
    ...(birthDate === null ? [] : ['birthDate']),
    ...(identifications === null ? [] : ['individualIdentification']),
  ];
};
