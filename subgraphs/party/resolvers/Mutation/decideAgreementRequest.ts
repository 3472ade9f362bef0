import { isPlainText } from '../../../kit/plain-text.ts';
import { settleByPerson } from '../../../kit/requests/settle-by-person.ts';
import { invalid } from '../../agreements/agreement-problems.ts';
import { loadCreated } from '../../create/load-created.ts';
import { invalidKey } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

const operation = 'decideAgreementRequest';

export const decideAgreementRequest: NonNullable<MutationResolvers['decideAgreementRequest']> = async (
  _root,
  { input },
  { em, loaders, requests, viewer },
) => {
  const { idempotencyKey: key, requestId, accept: accepted, reason } = input;
  const by = viewer.subject;
  if (!isPlainText(key, 16)) return invalidKey(16);
  if (!isPlainText(reason, 1, 500)) return invalid('reason', '1 to 500 characters of plain text');
  const call = { operation, by, key, input: { requestId, accepted, reason } };
  const settled = await settleByPerson(em(), call, (tx) => requests.decide(tx, requestId, { accepted, by, reason }));
  if ('problem' in settled) return settled.problem;
  return { __typename: 'AgreementRequestSuccess', request: await loadCreated(loaders.requests, settled.requestId) };
};
