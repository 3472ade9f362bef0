import { createHash } from 'node:crypto';
import type { CountryCode } from 'libphonenumber-js';
import type { ContactPointInput } from '../generated/resolvers.ts';
import { emailKey } from '../normalise.ts';
import type { FieldReader } from '../rules/field-reader.ts';
import { email, phoneNumber } from '../rules/readers.ts';

/** Where a code goes; the same address however it is written. */
export interface ContactPoint {
  channel: 'EMAIL' | 'SMS';
  address: string;
}

/** Empty after a problem. */
export const readContactPoint = (fields: FieldReader, given: ContactPointInput, region: CountryCode): ContactPoint => {
  const inside = fields.within('contactPoint');
  return given.email == null
    ? { channel: 'SMS', address: inside.required('phoneNumber', given.phoneNumber, phoneNumber(region)) }
    : { channel: 'EMAIL', address: emailKey(inside.required('email', given.email, email)) };
};

/** Stands for an address where it is only compared. */
export const addressDigest = (address: string): string => createHash('sha256').update(address).digest('base64url');

/** Enough for its owner to know it. */
export const maskAddress = ({ channel, address }: ContactPoint): string =>
  channel === 'EMAIL' ? address.replace(/^(.)[^@]*/, '$1•••') : `•••${address.slice(-4)}`;

/** Who gets a message. */
export const recipient = ({ channel, address }: ContactPoint) =>
  channel === 'EMAIL' ? { emailAddress: address } : { phoneNumber: address };
