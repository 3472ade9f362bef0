import type { EntityManager } from '@mikro-orm/postgresql';
import { keepMethods } from './methods/keep-methods.ts';
import { Payment } from './payment.entity.ts';

/** Whose the payments of a checkout are, once its order stands. */
export interface PaymentOwner {
  customerId: string;
  billingAccountId: string | null;
  customerOrderId: string;
}

/** Links the payments of a checkout to its customer, account and order, and stores what the customer let us keep. In the caller's transaction. */
export async function assignPayments(em: EntityManager, processId: string, owner: PaymentOwner, at: Date) {
  await keepMethods(em, processId, owner.customerId, at);
  await em.nativeUpdate(Payment, { processId }, { ...owner, toKeep: null });
}
