import type { Context } from '../context.ts';
import { loadCreated } from '../create/load-created.ts';
import type { Customer } from '../entities/customer.entity.ts';
import type { Party } from '../entities/party.entity.ts';
import { claimsOf } from './claims.ts';
import type { Claims, Proof, Tokens } from './identity-provider.ts';
import { requireProvider } from './require-login.ts';

/** A session as it is answered: tokens, and whom they are for. */
export interface OpenSession extends Tokens {
  party: Party;
  customer: Customer | null;
}

/** Their owner has just proven to be who they are, whatever role the request came with. */
export const describeSession = async (
  tokens: Tokens,
  { partyId, customerId }: Pick<Claims, 'partyId' | 'customerId'>,
  { loaders }: Context,
): Promise<OpenSession> => ({
  ...tokens,
  party: await loadCreated(loaders.parties, partyId),
  customer: customerId === null ? null : await loadCreated(loaders.customers, customerId),
});

/** A session of a login for one of its customers, or its first. Null: the provider gives tokens only for a refresh token. */
export const openSession = async (
  { subject, customerId = null, proof }: { subject: string; customerId?: string | null; proof?: Proof },
  context: Context,
): Promise<OpenSession | null> => {
  const claims = await claimsOf(context.em(), subject, customerId);
  if (!claims) throw new Error(`The login ${subject} has gone.`);
  const tokens = await requireProvider(context).openSession(claims, proof);
  return tokens && describeSession(tokens, claims, context);
};

/** For an operation that has nothing to tell without a session. */
export const answerWithSession = async (of: Parameters<typeof openSession>[0], context: Context) => {
  const session = await openSession(of, context);
  if (!session) throw new Error('The identity provider gave no tokens for a right code.');
  return { __typename: 'OpenSessionSuccess' as const, session };
};
