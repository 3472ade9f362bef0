import { mayChange } from '../../../kit/graph/viewer.ts';
import { isPlainText } from '../../../kit/plain-text.ts';
import { unknownRequest } from '../../../kit/requests/decide-request.ts';
import { settleByPerson } from '../../../kit/requests/settle-by-person.ts';
import { loadCreated } from '../../create/load-created.ts';
import { invalidKey } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { visibleRequest } from '../../visible.ts';

const operation = 'withdrawAgreementRequest';

export const withdrawAgreementRequest: NonNullable<MutationResolvers['withdrawAgreementRequest']> = async (
  _root,
  { input },
  context,
) => {
  const { em, loaders, requests, viewer } = context;
  const { idempotencyKey: key, requestId } = input;
  const found = await visibleRequest(requestId, context);
  if (!found || !mayChange(viewer, { customerId: found.customerId ?? null })) return unknownRequest();
  if (!isPlainText(key, 16)) return invalidKey(16);
  const call = { operation, by: viewer.subject, key, input: { requestId } };
  const settled = await settleByPerson(em(), call, (tx) => requests.withdraw(tx, requestId));
  if ('problem' in settled) return settled.problem;
  return { __typename: 'AgreementRequestSuccess', request: await loadCreated(loaders.requests, settled.requestId) };
};
