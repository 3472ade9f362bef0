import type { Stripe } from 'stripe';
import type { AuthorizationRequest, ProviderPayment } from '../../ports.ts';
import { intentParams } from './intent-params.ts';
import { declineOf } from './stripe-errors.ts';
import { toProviderPayment } from './to-provider-payment.ts';

/** What we know of a payment that we asked for. */
export interface Remembered {
  providerReference: string | null;
  /** Null once it was decided. */
  request: AuthorizationRequest | null;
}

export type Remember = (key: string) => Promise<Remembered | undefined>;

/** Our payments as Stripe's PaymentIntents. */
export const createIntents = ({ paymentIntents, customers }: Stripe, remembered: Remember) => {
  /** Somebody at Stripe whom a kept method belongs to. */
  const ownerFor = async ({ key, save }: AuthorizationRequest) =>
    save ? (await customers.create({ metadata: { key } }, { idempotencyKey: `${key}:customer` })).id : undefined;

  const create = async (request: AuthorizationRequest): Promise<ProviderPayment> => {
    try {
      const params = intentParams(request, await ownerFor(request));
      return toProviderPayment(await paymentIntents.create(params, { idempotencyKey: request.key }));
    } catch (error) {
      const decline = declineOf(error);
      if (decline) return decline;
      throw error;
    }
  };

  /** Finds what has been there for a minute or more. */
  const search = async (key: string): Promise<ProviderPayment | undefined> => {
    const { data } = await paymentIntents.search({ query: `metadata['key']:'${key}'`, limit: 1 });
    return data[0] && toProviderPayment(data[0]);
  };

  const find = async (key: string): Promise<ProviderPayment | undefined> => {
    const { providerReference, request } = (await remembered(key)) ?? { providerReference: null, request: null };
    if (providerReference)
      return toProviderPayment(await paymentIntents.retrieve(providerReference, { expand: ['payment_method'] }));
    // Asked again with the same key it is the same payment, also where the first answer was lost.
    return request ? create(request) : search(key);
  };

  return { create, find };
};
