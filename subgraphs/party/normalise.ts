import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';

/** As people compare names: without case, accents and double spaces. */
export const searchKey = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll(/\s+/g, ' ').trim();

/** An address reaches the same mailbox however it is capitalised. */
export const emailKey = (email: string): string => email.trim().toLowerCase();

export const vatKey = (vatId: string): string => vatId.replaceAll(/[\s.-]/g, '').toUpperCase();

/** What is dialled, in E.164; without a country code it is dialled in that region. Undefined: not a number, or an extension of one. */
export const toE164 = (phoneNumber: string, region: CountryCode): string | undefined => {
  const parsed = phoneNumber.length <= 40 ? parsePhoneNumberFromString(phoneNumber, region) : undefined;
  return parsed?.isPossible() && parsed.ext === undefined ? parsed.number : undefined;
};
