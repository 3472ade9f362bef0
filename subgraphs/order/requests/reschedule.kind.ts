import type { RequestKind } from '../../kit/requests/request-kind.ts';
import { LockMode } from '@mikro-orm/core';
import { CustomerOrder } from '../entities/customer-order.entity.ts';
import { readAskedOrder } from './asked-order.ts';
import { checkReschedule, type RescheduleInput } from './check-reschedule.ts';
import { moveLines } from './move-lines.ts';
import type { RequestPorts } from './request-ports.ts';
import { verdictOf } from './verdict.ts';

/** Another date for lines that have not begun. */
export const reschedule: RequestKind<RescheduleInput, RequestPorts> = {
  name: 'rescheduleProductOrder',
  assess: (_em, { input: { reviewDays } }, { now }) => Promise.resolve(verdictOf(reviewDays, now())),
  effectiveAt: (_em, _request, { now }) => Promise.resolve(now()),
  async carryOut(em, { targetId, input: { itemIds, at, timeZone } }, { now, flow }) {
    await em.findOneOrFail(CustomerOrder, { id: targetId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const asked = await readAskedOrder(em, targetId);
    if (!asked) throw new Error(`There is no customer order ${targetId}.`);
    const date = { at: new Date(at), timeZone };
    const checked = await checkReschedule(em, asked, { itemIds, ...date }, now());
    if ('problems' in checked) return { failed: checked.problems };
    const changed = await moveLines(em, asked, checked.moving, date, now());
    // Before the commit, so that it cannot be lost: they wait for the order, which we hold.
    for (const part of changed) await flow.wake(part);
    return { done: true };
  },
};
