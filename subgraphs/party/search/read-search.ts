import type { CountryCode } from 'libphonenumber-js';
import { isUuid } from '../../kit/uuid.ts';
import { digestsOf, type IndexedDigest } from '../duplicates/blind-index.ts';
import { identifiersInText } from '../duplicates/normalise-identifiers.ts';
import { searchKey } from '../normalise.ts';

/** One text, as all that it could be. */
export interface PartySearch {
  namePrefix: string;
  identifiers: IndexedDigest[];
  customerId: string | null;
}

const SHORTEST = 2;
const LONGEST = 200;

/** `%`, `_` and `\` have a meaning in LIKE. */
const escapeLike = (text: string) => text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);

export const readSearch = (text: string, region: CountryCode): PartySearch | undefined => {
  const storable = text
    .slice(0, LONGEST)
    .replaceAll(/\p{Cc}/gu, ' ')
    .toWellFormed();
  const name = searchKey(storable);
  const id = storable.trim().toLowerCase();
  if (name.length < SHORTEST) return undefined;
  return {
    namePrefix: `${escapeLike(name)}%`,
    identifiers: digestsOf(identifiersInText(storable, region)),
    customerId: isUuid(id) ? id : null,
  };
};
