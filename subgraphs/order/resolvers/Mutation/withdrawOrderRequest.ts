import { isPlainText } from '../../../kit/plain-text.ts';
import { isUuid } from '../../../kit/uuid.ts';
import { unknownRequest } from '../../../kit/requests/decide-request.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { invalidText } from '../../requests/request-problems.ts';
import { settleByPerson } from '../../../kit/requests/settle-by-person.ts';
import { mayWithdraw } from '../../requests/who-may.ts';

export const withdrawOrderRequest: NonNullable<MutationResolvers['withdrawOrderRequest']> = async (_root, { input }, context) => {
  const { em, loaders, requests, viewer } = context;
  const { idempotencyKey: key, requestId } = input;
  const found = isUuid(requestId) ? await loaders.request.load(requestId) : undefined;
  if (!found || !(await mayWithdraw(found, context))) return unknownRequest();
  if (!isPlainText(key, 16)) return invalidText('idempotencyKey');
  const call = { operation: 'withdrawOrderRequest', by: viewer.subject, key, input: { requestId } };
  const settled = await settleByPerson(em, call, (tx) => requests.withdraw(tx, requestId));
  if ('problem' in settled) return settled.problem;
  loaders.request.clear(requestId);
  const request = await loaders.request.load(settled.requestId);
  return request ? { __typename: 'OrderRequestSuccess', request } : unknownRequest();
};
