import type { TmfVersion } from '../../../schema/tmf/reference.ts';
import type { PostalAddressInput } from '../generated/resolvers.ts';

interface Contacts {
  email?: string | null;
  phoneNumber?: string | null;
  address?: PostalAddressInput | null;
}

/** v5 has a class per kind of medium, v4 one bag of values under a word for the kind. */
const medium = (kind: string, type: string, values: object, version: TmfVersion) =>
  version === 'V5'
    ? { '@type': `${type}ContactMedium`, contactType: kind, ...values }
    : { mediumType: kind, preferred: kind === 'email', characteristic: values };

const defined = (values: Record<string, string | null | undefined>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));

/** TMF632 `ContactMedium`: how to reach a party that is only described yet. */
export const toTmfContactMedia = ({ email, phoneNumber, address }: Contacts, version: TmfVersion) => [
  ...(email ? [medium('email', 'Email', { emailAddress: email }, version)] : []),
  ...(phoneNumber ? [medium('phone', 'Phone', { phoneNumber }, version)] : []),
  ...(address ? [medium('postalAddress', 'GeographicAddress', toTmfAddress(address), version)] : []),
];

const toTmfAddress = ({ street, postCode, city, country }: PostalAddressInput) =>
  defined({ street1: street, postCode, city, country });
