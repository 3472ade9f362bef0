import { decodeJwt } from 'jose';
import type { Claims } from '../identity-provider.ts';
import type { CognitoCalls } from './cognito-calls.ts';

const names = { customerId: 'custom:customer_id', partyId: 'custom:party_id', role: 'custom:role' } as const;

/** How Cognito keeps the claims; an empty value is none. */
export const toAttributes = ({ customerId, partyId, role }: Claims): Record<string, string> => ({
  [names.customerId]: customerId ?? '',
  [names.partyId]: partyId,
  [names.role]: role,
});

/** Who an id token is for, and the customer it acts for. */
export const readIdToken = (idToken: string): { subject: string; customerId: string | null } => {
  const { sub = '', [names.customerId]: customerId } = decodeJwt(idToken);
  return { subject: sub, customerId: typeof customerId === 'string' && customerId !== '' ? customerId : null };
};

/** Whoever could write these attributes of their own would be any customer. */
export const refuseWritableClaims = async (calls: CognitoCalls): Promise<void> => {
  const writable = await calls.writableAttributes();
  const open = Object.values(names).filter((name) => writable === undefined || writable.includes(name));
  if (open.length > 0)
    throw new Error(`The app client lets people write ${open.join(', ')} themselves: take them out of its WriteAttributes.`);
};
