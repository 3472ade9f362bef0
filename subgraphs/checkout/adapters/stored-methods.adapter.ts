import type { EntityManager } from '@mikro-orm/postgresql';
import { StoredPaymentMethod } from '../payments/methods/stored-payment-method.entity.ts';
import type { StoredMethods } from '../ports.ts';

/** Stored payment methods in the checkout's own store. */
export const createStoredMethods = (em: () => EntityManager): StoredMethods => ({
  has: async (customerId) => (await em().count(StoredPaymentMethod, { customerId })) > 0,
});
