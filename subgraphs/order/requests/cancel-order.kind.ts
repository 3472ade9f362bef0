import type { RequestKind } from '../../kit/requests/request-kind.ts';
import { cancelLines } from './cancel-lines.ts';
import type { CancelInput } from './check-cancellation.ts';
import type { RequestPorts } from './request-ports.ts';
import { verdictOf } from './verdict.ts';

const LONGEST_WAIT_SECONDS = 60;

/** TMF622 `CancelProductOrder`: done means assessed; what is undone then goes on by itself. */
export const cancelOrder: RequestKind<CancelInput, RequestPorts> = {
  name: 'cancelProductOrder',
  assess: (_em, { input: { reviewDays } }, { now }) => Promise.resolve(verdictOf(reviewDays, now())),
  effectiveAt: (_em, _request, { now }) => Promise.resolve(now()),
  async carryOut(em, request, { now, flow, giveBack }) {
    const { isUndecided, changed } = await cancelLines(em, request, request.input.itemIds, now());
    // Before the commit, so that it cannot be lost: they wait for the order, which we hold.
    for (const part of changed) await flow.wake(part);
    await giveBack.begin(request.targetId);
    if (!isUndecided) return { done: true };
    const sinceSeconds = (now().getTime() - (request.effectiveAt ?? request.requestedAt).getTime()) / 1_000;
    return { waitSeconds: Math.min(LONGEST_WAIT_SECONDS, Math.max(1, Math.ceil(sinceSeconds / 2))) };
  },
};
