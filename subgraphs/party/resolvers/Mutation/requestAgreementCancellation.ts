import { checkKey } from '../../rules/input-fields.ts';
import { mayChange } from '../../../kit/graph/viewer.ts';
import { isPlainText } from '../../../kit/plain-text.ts';
import { askOnce } from '../../../kit/requests/ask-once.ts';
import { agreementEnds, invalid, unknownAgreement } from '../../agreements/agreement-problems.ts';
import { cancelAgreement, type CancelAgreementInput } from '../../agreements/cancel-agreement.kind.ts';
import { remainingValue } from '../../agreements/remaining-value.ts';
import { loadCreated } from '../../create/load-created.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { visibleAgreement } from '../../visible.ts';

export const requestAgreementCancellation: NonNullable<MutationResolvers['requestAgreementCancellation']> = async (
  _root,
  { input },
  context,
) => {
  const { viewer, clock, em, loaders, ports, requests, timeZone } = context;
  const { agreementId, idempotencyKey: key, reason } = input;
  const agreement = await visibleAgreement(agreementId, context);
  const problems = [
    ...checkKey(input, 16),
    ...(isPlainText(reason, 1, 500) ? [] : [invalid('reason', '1 to 500 characters of plain text')]),
    ...(agreement && mayChange(viewer, { customerId: agreement.customerId }) ? [] : [unknownAgreement()]),
  ];
  if (!agreement || problems.length > 0) return { __typename: 'AgreementRejected', problems };

  const remaining = await remainingValue(em(), agreement, { products: ports.products, now: clock.now(), timeZone });
  const about = { kind: cancelAgreement.name, targetId: agreement.id, customerId: agreement.customerId };
  const asking = { ...about, reason, requestedBy: viewer.subject, key, asked: input };
  const answer = await askOnce({ em: em(), requests }, asking, () =>
    Promise.resolve(
      agreement.status === 'ACTIVE' ? { input: { remaining } satisfies CancelAgreementInput } : { problems: [agreementEnds()] },
    ),
  );
  if ('conflict' in answer) return answer.conflict;
  if ('problems' in answer) return { __typename: 'AgreementRejected', problems: answer.problems };
  const request = await loadCreated(loaders.requests, answer.requestId);
  return { __typename: 'RequestAgreementCancellationSuccess', request, isExisting: answer.isExisting };
};
