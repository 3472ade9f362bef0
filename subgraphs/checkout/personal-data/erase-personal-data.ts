import type { EntityManager } from '@mikro-orm/postgresql';
import { isOfCustomer, isOwned, valuesOf, type PersonalDataOwner } from '../../kit/privacy/personal-data.ts';

/** Forgets what was told at checkouts and ways to pay; payments stay as amounts. */
export const erasePersonalData = (em: EntityManager, owner: PersonalDataOwner): Promise<void> =>
  em.fork().transactional(async (tx) => {
    const values = valuesOf(owner);
    await tx.execute(
      `update checkout.checkout_process set request = null, plan = null, answers = '{}', notes = '[]' where ${isOwned} and state not in ('ACTIVE', 'HOLD')`,
      values,
    );
    await tx.execute(
      `update checkout.payment set method_request = null, to_keep = null, redirect_url = null, client_secret = null where ${isOwned}`,
      values,
    );
    await tx.execute(`delete from checkout.stored_payment_method where ${isOfCustomer}`, values.slice(0, 1));
  });
