import type { EntityManager } from '@mikro-orm/postgresql';
import { isOwned, readOwned, type OwnedRows, type PersonalDataOwner } from '../../kit/privacy/personal-data.ts';
import { liveStates } from '../porting/port-in-states.ts';

const live = liveStates.map((state) => `'${state}'`).join(', ');
const kinds: readonly OwnedRows[] = [
  {
    name: 'products',
    blocker: 'ACTIVE_PRODUCT',
    sql: `select id, name, status, status in ('pendingActive', 'active') as "isOpen"
            from inventory.product where ${isOwned} order by seq`,
  },
  {
    name: 'portIns',
    blocker: 'OPEN_PORTING',
    sql: `select id, state, msisdn, donor_operator as "donorOperator", holder, account_number as "accountNumber", requested_at as "requestedAt",
                 state in (${live}) as "isOpen"
            from inventory.port_in where ${isOwned} order by requested_at, id`,
  },
];

/** Products of a person, and numbers that are brought along. */
export const readPersonalData = (em: EntityManager, owner: PersonalDataOwner) => readOwned(em, owner, kinds);
