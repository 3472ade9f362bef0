import type { ProviderPayment } from '../../ports.ts';
import type { Intent } from './intents.ts';
import { declinedBy } from './tokens.ts';

/** What a card is kept as. */
export const keptCard = (token: string) => ({ token, name: 'Visa •••• 4242' });

const denialOf = ({ providerCode, reason }: Intent['answer']) => (providerCode && reason ? { providerCode, reason } : {});

/** A payment of the pretended provider, in words of the port. The customer's way to the bank is made up here: no journal keeps it. */
export const toProviderPayment = (
  { reference: providerReference, status, answer, token }: Intent,
  bankUrl: (reference: string) => string,
): ProviderPayment => {
  if (status === 'actionRequired')
    return { providerReference, status, redirectUrl: bankUrl(providerReference), clientSecret: `${providerReference}_secret` };
  if (status === 'declined') return { ...declinedBy(token), ...denialOf(answer), status, providerReference };
  if (status === 'pending' || status === 'canceled') return { providerReference, status };
  return { providerReference, status, authorizationCode: answer.authorizationCode ?? '', storedMethod: keptCard(token) };
};
