import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { eventOf } from '../create/events.ts';
import { lockCustomer } from '../create/lock-customer.ts';
import type { RiskSegment } from '../generated/resolvers.ts';

/** Keeps what a credit check said; false when there is no such customer. */
export const recordRisk = (em: EntityManager, customerId: string, riskSegment: RiskSegment, now: Date): Promise<boolean> =>
  em.transactional(async (tx) => {
    const customer = await lockCustomer(tx, customerId);
    if (!customer || customer.riskSegment === riskSegment) return customer !== null;
    customer.riskSegment = riskSegment;
    await tx.flush();
    // What it said is the customer's: the event only says that there is news.
    await recordEvents(tx, [eventOf('customer', 'AttributeValueChange', customerId, { changed: ['creditProfile'] }, { now })]);
    return true;
  });
