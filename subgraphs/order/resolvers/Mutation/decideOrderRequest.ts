import { isPlainText } from '../../../kit/plain-text.ts';
import { unknownRequest } from '../../../kit/requests/decide-request.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { invalidText } from '../../requests/request-problems.ts';
import { settleByPerson } from '../../../kit/requests/settle-by-person.ts';

export const decideOrderRequest: NonNullable<MutationResolvers['decideOrderRequest']> = async (_root, { input }, context) => {
  const { em, loaders, requests, viewer } = context;
  const { idempotencyKey: key, requestId, accept: accepted, reason } = input;
  const by = viewer.subject;
  if (!isPlainText(key, 16)) return invalidText('idempotencyKey');
  if (!isPlainText(reason, 1, 500)) return invalidText('reason');
  const call = { operation: 'decideOrderRequest', by, key, input: { requestId, accepted, reason } };
  const settled = await settleByPerson(em, call, (tx) => requests.decide(tx, requestId, { accepted, by, reason }));
  if ('problem' in settled) return settled.problem;
  const request = await loaders.request.load(settled.requestId);
  return request ? { __typename: 'OrderRequestSuccess', request } : unknownRequest();
};
