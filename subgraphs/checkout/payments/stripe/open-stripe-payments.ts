import type { EntityManager } from '@mikro-orm/postgresql';
import type { PaymentProvider } from '../../ports.ts';
import type { StripeConfig } from '../config.ts';
import { Payment } from '../payment.entity.ts';
import { stripeClient } from './stripe-client.ts';
import type { Remember } from './intents.ts';
import { createStripePayments } from './stripe-payments.ts';

/** Stripe, remembering by our own store what it was asked for. */
export const openStripePayments = (config: StripeConfig, em: () => EntityManager): PaymentProvider => {
  const remembered: Remember = async (key) => {
    const payment = await em().findOne(Payment, { correlatorId: key });
    if (!payment) return undefined;
    const { methodRequest, amount, currency, providerReference } = payment;
    const request = methodRequest ? { key, amount: { value: amount, currency }, ...methodRequest } : null;
    return { providerReference: providerReference || null, request };
  };
  return createStripePayments({ ...config, stripe: stripeClient(config), remembered });
};
