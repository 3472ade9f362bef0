import type { EntityManager } from '@mikro-orm/postgresql';
import { isOwned, readOwned, type OwnedRows, type PersonalDataOwner } from '../../kit/privacy/personal-data.ts';

const kinds: readonly OwnedRows[] = [
  {
    name: 'checkouts',
    blocker: 'OPEN_CHECKOUT',
    sql: `select id, state, cart_id as "cartId", request -> 'customer' as customer, created_at as "createdAt",
                 state in ('ACTIVE', 'HOLD') and completed_at is null as "isOpen"
            from checkout.checkout_process where ${isOwned} order by created_at, id`,
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
