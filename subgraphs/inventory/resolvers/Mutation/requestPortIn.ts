import { mayChange } from '../../../kit/graph/viewer.ts';
import { isPlainText } from '../../../kit/plain-text.ts';
import { unauthenticatedLease } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { isNobody, planLease } from '../../leases/plan-lease.ts';
import { NumberRefusal, numberRefused, onceOrRefused } from '../../life-cycle/number-refusal.ts';
import { checkDonor, dueAt } from '../../porting/check-request.ts';
import { wrongDate } from '../../porting/problems.ts';
import { requestPortIn as request } from '../../porting/request-port-in.ts';
import { portInSuccess } from '../change-port-in.ts';

export const requestPortIn: NonNullable<MutationResolvers['requestPortIn']> = async (_root, { input }, context) => {
  const { em, viewer, policy, carts, errands, timeZone } = context;
  const { idempotencyKey: key, cartId, cartItemId, simCartItemId = null, msisdn, donor, wantedDate } = input;
  if (isNobody(viewer)) return numberRefused([unauthenticatedLease()]);
  const now = context.now();
  const due = dueAt(wantedDate, timeZone, now);
  // Before any transaction: nobody waits for another subgraph with a lock in hand.
  const cart = isPlainText(cartId, 1, 64) ? await carts.find(cartId) : undefined;
  const plan = planLease(viewer, { cartId, idempotencyKey: key, lines: [{ cartItemId, simCartItemId, msisdn }] }, cart);
  // It has one line, which is the input itself.
  const ofCart = plan.problems.map((problem) => ({ ...problem, path: problem.path.filter((step) => !/^(lines|0)$/.test(step)) }));
  const wrongTexts = checkDonor(donor, key);
  const problems = [...wrongTexts, ...(due ? [] : [wrongDate()]), ...ofCart];
  if (wrongTexts.length > 0 || !cart || !mayChange(viewer, cart)) return numberRefused(problems);

  const { authorizationCode: _secret, ...donorKept } = donor;
  const call = { operation: 'requestPortIn', caller: viewer.subject, key, input: { ...input, donor: donorKept } };
  const holdUntil = new Date(now.getTime() + policy.portInHoldMs);
  const { result, refusal } = await onceOrRefused(em, call, (tx) => {
    // A repeat is answered whatever has become of the cart, and on whatever day.
    if (problems.length > 0 || !due) throw new NumberRefusal(...problems);
    return request(tx, { input, plan, dueAt: due, now, holdUntil });
  });
  if (refusal) return refusal;
  errands.nudge();
  return portInSuccess(result, context);
};
