import { emailKey, phoneKey, searchKey } from '../normalise.ts';

/** One text, as it would look as a name, an e-mail address or a phone number. */
export interface CustomerSearch {
  namePrefix: string;
  email: string;
  phoneNumber: string;
}

const SHORTEST = 2;

/** `%`, `_` and `\` have a meaning in LIKE. */
const escapeLike = (text: string) => text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);

export const readSearch = (text: string): CustomerSearch | undefined => {
  const storable = text.replaceAll(/\p{Cc}/gu, ' ').toWellFormed();
  const name = searchKey(storable);
  if (name.length < SHORTEST) return undefined;
  return { namePrefix: `${escapeLike(name)}%`, email: emailKey(storable), phoneNumber: phoneKey(storable) };
};
