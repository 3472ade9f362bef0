import type { MutationResolvers } from '../../generated/resolvers.ts';
import { askOnce } from '../../../kit/requests/ask-once.ts';
import { checkOwnerChange, readOwnerFacts } from '../../requests/check-owner-change.ts';
import { checkTexts } from '../../requests/check-texts.ts';
import { ownerChange } from '../../requests/owner-change.kind.ts';
import { requestAnswer } from '../request-answer.ts';

export const requestOwnerChange: NonNullable<MutationResolvers['requestOwnerChange']> = async (_root, { input }, context) => {
  const { ports, viewer } = context;
  const { idempotencyKey: key, productId, newCustomerId, billingAccountId, reason } = input;
  const wrong = checkTexts(key, reason);
  if (wrong.length > 0) return { __typename: 'OrderRequestRejected', problems: wrong };
  const facts = await readOwnerFacts(ports.owners, productId, newCustomerId);
  const about = { kind: ownerChange.name, targetId: productId, customerId: facts.product?.customerId ?? null };
  const answer = await askOnce(context, { ...about, reason, requestedBy: viewer.subject, key, asked: input }, (tx) =>
    checkOwnerChange(tx, facts, { newCustomerId, billingAccountId }),
  );
  return requestAnswer('RequestOwnerChangeSuccess', answer, context);
};
