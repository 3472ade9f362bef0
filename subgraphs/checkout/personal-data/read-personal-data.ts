import type { EntityManager } from '@mikro-orm/postgresql';
import { isOwned, readOwned, valuesOf, type OwnedRows, type PersonalDataOwner } from '../../kit/privacy/personal-data.ts';

/** Somebody signed in who becomes a customer by it, and is none yet. */
const isUnderWayOfLogin = `(completed_at is null and request ->> 'loginSubject' = any(array(select jsonb_array_elements_text(?::jsonb))))`;

const kinds: readonly OwnedRows[] = [
  {
    name: 'checkouts',
    blocker: 'OPEN_CHECKOUT',
    sql: `select id, state, cart_id as "cartId", request -> 'customer' as customer, created_at as "createdAt",
                 state in ('ACTIVE', 'HOLD') and completed_at is null as "isOpen"
            from checkout.checkout_process where ${isOwned} or ${isUnderWayOfLogin} order by created_at, id`,
    values: (owner) => [...valuesOf(owner), JSON.stringify(owner.loginSubjects)],
  },
  {
    name: 'payments',
    blocker: 'UNPAID',
    sql: `select id, status, amount, currency, method, payment_date as "paymentDate",
                 status in ('PENDING_AUTHORIZATION', 'ACTION_REQUIRED', 'UNKNOWN', 'AUTHORIZED') as "isOpen"
            from checkout.payment where ${isOwned} order by created_at, id`,
  },
];

/** Checkouts, payments and stored payment methods of a person. */
export const readPersonalData = (em: EntityManager, owner: PersonalDataOwner) => readOwned(em, owner, kinds);
