import { commonScalars } from '../../kit/graph/common-scalars.ts';
import type { CountryCode } from 'libphonenumber-js';
import { toE164, vatKey } from '../normalise.ts';
import { vatForms } from './vat-forms.ts';

/** Reads one text: the value to keep, or undefined when it is not one. */
export interface TextReader {
  read(text: string): string | undefined;
  /** What it should be, in words. */
  expected: string;
}

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const isPrintable = (text: string) => text.isWellFormed() && !/\p{Cc}/u.test(text);

/** A value that the scalar of the contract can carry; anything else could be stored but not be read again. */
const carriedBy = (scalar: string, text: string): string | undefined => {
  try {
    return String(commonScalars[scalar]?.parseValue(text));
  } catch {
    return undefined;
  }
};

export const shortText = (longest: number): TextReader => ({
  read: (text) => (isPrintable(text) && text.length <= longest ? tidy(text) : undefined),
  expected: `at most ${longest} characters of plain text`,
});

export const email: TextReader = {
  read: (text) => (text.length <= 254 ? carriedBy('EmailAddress', text.trim()) : undefined),
  expected: 'an e-mail address such as `anna@example.com`',
};

export const phoneNumber = (region: CountryCode): TextReader => ({
  read: (text) => {
    const number = toE164(text, region);
    return number === undefined ? undefined : carriedBy('PhoneNumber', number);
  },
  expected: 'a phone number with its country code, such as `+4915550000017`',
});

export const country: TextReader = {
  read: (text) => carriedBy('CountryCode', text.trim().toUpperCase()),
  expected: 'an ISO 3166-1 code of two letters, such as `DE`',
};

const vatForm = /^[A-Z]{2}(?=[A-Z0-9]*\d)[A-Z0-9]{5,12}$/;

const isVatId = (vatId: string) => vatForms[vatId.slice(0, 2)]?.test(vatId.slice(2)) ?? vatForm.test(vatId);

export const vatId: TextReader = {
  read: (text) => (isVatId(vatKey(text)) ? vatKey(text) : undefined),
  expected: 'a VAT id with its country code, such as `DE123456789`',
};

/** Dates of one form compare as text. */
const dayOf = (now: Date) => now.toISOString().slice(0, 10);

export const dayUntil = (now: Date): TextReader => ({
  read: (day) => (day <= dayOf(now) ? day : undefined),
  expected: 'today or a day before',
});

export const dayAfter = (now: Date): TextReader => ({
  read: (day) => (day > dayOf(now) ? day : undefined),
  expected: 'a day in the future',
});

const ADULT = 18;
const OLDEST = 130;

const yearsBefore = (day: string, years: number) => `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;

/** Born on 29 February: of age on 1 March. */
export const birthDateOfAdult = (now: Date): TextReader => {
  const today = dayOf(now);
  return {
    read: (day) => (day <= yearsBefore(today, ADULT) && day >= yearsBefore(today, OLDEST) ? day : undefined),
    expected: `the birth date of somebody who is at least ${ADULT}`,
  };
};
