import { createHash } from 'node:crypto';
import { isPlainText } from '../../../kit/plain-text.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { unauthenticatedLease } from '../../errors.ts';
import { isNobody } from '../../leases/plan-lease.ts';
import { planRenewal } from '../../leases/plan-renewal.ts';
import { renewLease as renew } from '../../leases/renew-lease.ts';

/** Bearers of tokens for different numbers are different callers: none is answered what another one holds. */
const bearerOf = (values: readonly string[]) => `lease of ${createHash('sha256').update(values.join(' ')).digest('hex')}`;

export const renewLease: NonNullable<MutationResolvers['renewLease']> = async (_root, { input }, context) => {
  const { em, viewer, policy, carts, leaseTokens } = context;
  const { idempotencyKey: key, cartId, leaseToken } = input;
  const now = context.now();
  const opened = leaseTokens.opened(leaseToken, cartId, now);
  if (isNobody(viewer) && opened.length === 0) return { __typename: 'LeaseRejected', problems: [unauthenticatedLease()] };
  const plan = planRenewal({ viewer, cartId, opened }, key, isPlainText(cartId, 1, 64) ? await carts.find(cartId) : undefined);
  if (!isPlainText(key, 1)) return { __typename: 'LeaseRejected', problems: plan.problems };
  return renew(em, { key, caller: plan.only ? bearerOf(plan.only) : viewer.subject, cartId, plan }, policy, now);
};
