import type { ProductRefOrValue } from '../../schema/tmf/product-ref-or-value.ts';
import type { OrderItem } from './entities/order-item.entity.ts';

/** The product a line is about. Prepared is not there yet: a new line's reference comes with the product in service. */
export const productOfItem = (item: OrderItem): ProductRefOrValue => {
  if (item.action !== 'add') return { __typename: 'ProductRef', id: item.productId ?? '' };
  if (item.state === 'completed' && item.productId) return { __typename: 'ProductRef', id: item.productId };
  return {
    __typename: 'ProductValue',
    name: item.name ?? '',
    productOfferingId: item.productOfferingId ?? null,
    productSpecificationId: item.productSpecificationId ?? null,
    characteristics: item.characteristics,
  };
};
