import type { ProviderCall } from '../../kit/sandbox/provider.ts';
import type { PortingAnswer, PortingClearingHouse, PortingRequest } from '../ports.ts';

/** What the pretended donor knows of: everybody, but for these. */
const answerTo = ({ authorizationCode, accountNumber, holder }: PortingRequest): PortingAnswer => {
  if (authorizationCode === '0000') return { state: 'rejected', donorCode: 'AUTHORIZATION_CODE' };
  if (accountNumber === '0000') return { state: 'rejected', donorCode: 'ACCOUNT_NUMBER' };
  if (holder === 'Nobody') return { state: 'rejected', donorCode: 'HOLDER' };
  return { state: authorizationCode === '9999' ? 'pending' : 'accepted' };
};

/** A clearing house whose donors answer at once; to the authorization code 9999 only when they are asked again. */
export const createSandboxPorting = (call: ProviderCall): PortingClearingHouse => {
  const noted = (operation: string) => async (requestKey: string) => {
    const request = { requestKey };
    await call({ operation, key: `${requestKey}:${operation}`, request, effect: () => ({ state: operation }) });
  };
  return {
    request: (request) => {
      const { key, msisdn, donorOperator, dueAt } = request;
      const told = { msisdn, donorOperator, dueAt };
      return call({ operation: 'request', key, request: told, effect: () => answerTo(request) });
    },
    lookup: (requestKey) => {
      const effect = (): PortingAnswer => ({ state: 'accepted' });
      return call({ operation: 'lookup', key: `${requestKey}:lookup`, request: { requestKey }, effect });
    },
    activate: noted('activate'),
    withdraw: noted('withdraw'),
  };
};
