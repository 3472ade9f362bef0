import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { eventOf } from '../create/events.ts';
import { lockCustomer } from '../create/lock-customer.ts';

/** Marks a customer as active; true when it is, however often it is said. */
export const activate = (em: EntityManager, customerId: string, now: Date): Promise<boolean> =>
  em.transactional(async (tx) => {
    const customer = await lockCustomer(tx, customerId);
    if (customer?.status !== 'PROSPECTIVE') return customer?.status === 'ACTIVE';
    customer.status = 'ACTIVE';
    await tx.flush();
    await recordEvents(tx, [eventOf('customer', 'StateChange', customerId, { status: 'ACTIVE' }, { now })]);
    return true;
  });
