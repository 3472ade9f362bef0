import type { EntityManager } from '@mikro-orm/postgresql';
import { isOwned, readOwned, type OwnedRows, type PersonalDataOwner } from '../../kit/privacy/personal-data.ts';

const kinds: readonly OwnedRows[] = [
  {
    name: 'customerOrders',
    blocker: 'OPEN_ORDER',
    sql: `select id, state, external_id as "externalId", channel, order_date as "orderDate", completion_date as "completionDate",
                 state not in ('completed', 'failed', 'cancelled', 'partial') as "isOpen"
            from ordering.customer_order where ${isOwned} order by seq`,
  },
];

/** Orders of a person. */
export const readPersonalData = (em: EntityManager, owner: PersonalDataOwner) => readOwned(em, owner, kinds);
