import { emailKey } from '../normalise.ts';

/** A way to reach a party, as it is stored. */
export type NewContactMedium =
  | { mediumType: 'email'; emailAddress: string }
  | { mediumType: 'phone'; phoneNumber: string }
  | { mediumType: 'postalAddress'; street: string; postCode: string; city: string; country: string };

/** The same for whatever reaches the same place. */
export const contactKey = (medium: NewContactMedium): string => {
  if (medium.mediumType === 'email') return emailKey(medium.emailAddress);
  if (medium.mediumType === 'phone') return medium.phoneNumber;
  const { street, postCode, city, country } = medium;
  return [street, postCode, city, country].join('|').toLowerCase();
};
