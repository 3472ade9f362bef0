import type { StoredContactMedium, StoredIdentification } from '../entities/party.entity.ts';
import type { IdentifierFacts } from './identifier.ts';

/** A party as far as it tells it from others. */
export interface Identifiable {
  type: 'individual' | 'organization';
  name: string;
  birthDate?: string | null;
  vatId?: string | null;
  contactMedia: readonly Pick<StoredContactMedium, 'emailAddress' | 'phoneNumber'>[];
  identifications: readonly StoredIdentification[];
}

/** What the blind index needs of a party as it is stored. */
export const factsOf = ({ contactMedia, identifications, ...party }: Identifiable): IdentifierFacts => ({
  ...party,
  emails: contactMedia.flatMap(({ emailAddress }) => emailAddress ?? []),
  phoneNumbers: contactMedia.flatMap(({ phoneNumber }) => phoneNumber ?? []),
  documents: identifications.map(({ identificationType: type, identificationId: number }) => ({ type, number })),
});
