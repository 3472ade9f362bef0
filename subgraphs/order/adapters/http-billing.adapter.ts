import { z } from 'zod';
import { ProviderError } from '../../kit/provider-error.ts';
import { answerOf, createTmfHttp } from '../../kit/tmf-http.ts';
import type { Billing, ChargesRequest } from '../ports.ts';
import { toTmfPrice } from '../tmf/order-price.mapper.ts';
import type { TmfEndpoint } from './tmf-endpoint.ts';
import { tmfCustomer, tmfOrderLine } from './tmf-line.ts';

const PATH = '/appliedCustomerBillingRate';

const rate = z.looseObject({ id: z.string(), externalId: z.string().nullish(), state: z.string().nullish() });

const toRate = ({ key, productId, billingAccountId, customerId, prices, purchaseOrderNumber, at, ...line }: ChargesRequest) => ({
  '@type': 'AppliedCustomerBillingRate',
  externalId: key,
  type: 'appliedBillingCharge',
  state: 'active',
  periodCoverage: { startDateTime: at },
  product: { id: productId, '@referredType': 'Product' },
  ...(billingAccountId && { billingAccount: { id: billingAccountId, '@referredType': 'BillingAccount' } }),
  ...(purchaseOrderNumber !== null && { characteristic: [{ name: 'purchaseOrderNumber', value: purchaseOrderNumber }] }),
  relatedParty: tmfCustomer(customerId),
  productOrderItem: tmfOrderLine(line),
  productPrice: prices.map((price) => toTmfPrice(price, null, 'V4')),
});

/** An operator's TMF678 v4 API, with creation: what is charged is found again by its product. */
export function createHttpBilling(endpoint: TmfEndpoint): Billing {
  const { provider, looksFirst } = endpoint;
  const call = createTmfHttp(endpoint);

  const find = async (productId: string) => {
    const path = `${PATH}?product.id=${encodeURIComponent(productId)}`;
    const { body } = await call({ operation: 'lookup', method: 'GET', path });
    return answerOf(provider, z.array(rate), body).find(({ state }) => state !== 'ended');
  };

  const conflict = (productId: string) =>
    new ProviderError({ provider, code: 'CONFLICT', message: `${productId} is not charged as asked.`, retryable: false });

  return {
    async start(request) {
      const { key, productId, isNew } = request;
      const found = looksFirst || !isNew ? await find(productId) : undefined;
      if (found?.externalId === key) return;
      const way = found
        ? ({ method: 'PATCH', path: `${PATH}/${encodeURIComponent(found.id)}` } as const)
        : ({ method: 'POST', path: PATH } as const);
      const { status } = await call({ operation: 'start', ...way, key, body: toRate(request) });
      if (status === 409 && (await find(productId))?.externalId !== key) throw conflict(productId);
    },
    async stop({ key, productId, at }) {
      const found = await find(productId);
      if (!found) return;
      const path = `${PATH}/${encodeURIComponent(found.id)}`;
      await call({
        operation: 'stop',
        method: 'PATCH',
        path,
        key,
        body: { state: 'ended', periodCoverage: { endDateTime: at } },
      });
    },
  };
}
