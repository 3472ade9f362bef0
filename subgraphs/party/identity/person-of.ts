import type { CodeChallenge } from '../entities/code-challenge.entity.ts';
import type { NewParty } from '../rules/new-party.ts';

/** Who signs up: a name, and one address that they were just reached at. The rest comes when they become a customer. */
export const personOf = ({ channel, address, givenName, familyName }: CodeChallenge, now: Date): NewParty => {
  const medium = { preferred: true, verifiedAt: now };
  return {
    type: 'individual',
    name: `${givenName ?? ''} ${familyName ?? ''}`,
    givenName: givenName ?? '',
    familyName: familyName ?? '',
    birthDate: null,
    email: channel === 'EMAIL' ? address : null,
    phoneNumber: channel === 'SMS' ? address : null,
    contactMedia: [
      channel === 'EMAIL'
        ? { ...medium, mediumType: 'email', emailAddress: address }
        : { ...medium, mediumType: 'phone', phoneNumber: address },
    ],
    consents: [],
    sharesContact: false,
    identifications: [],
  };
};
