import type { StoredIdentification } from '../entities/party.entity.ts';
import type { IdentifierFacts } from './identifier.ts';

/** A party as far as it tells it from others. */
export interface Identifiable {
  type: 'individual' | 'organization';
  name: string;
  birthDate?: string | null;
  vatId?: string | null;
  companyRegisterNumber?: string | null;
  identifications: readonly StoredIdentification[];
}

/** Whatever of it is an address is none of the others. */
type Reach = { emailAddress?: string | null } | { phoneNumber?: string | null } | object;

/** What the blind index needs of a party and the ways to reach it. */
export const factsOf = (
  { identifications, companyRegisterNumber, ...party }: Identifiable,
  contactMedia: readonly Reach[],
): IdentifierFacts => ({
  ...party,
  companyRegister: companyRegisterNumber,
  emails: contactMedia.flatMap((medium) => ('emailAddress' in medium ? (medium.emailAddress ?? []) : [])),
  phoneNumbers: contactMedia.flatMap((medium) => ('phoneNumber' in medium ? (medium.phoneNumber ?? []) : [])),
  documents: identifications.map(({ identificationType: type, identificationId: number }) => ({ type, number })),
});
