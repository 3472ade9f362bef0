import type { ProductRefOrValue } from '../../schema/tmf/product-ref-or-value.ts';
import type { OrderItem } from './entities/order-item.entity.ts';

const valueOf = (item: OrderItem): ProductRefOrValue => ({
  __typename: 'ProductValue',
  name: item.name ?? '',
  productOfferingId: item.productOfferingId ?? null,
  productSpecificationId: item.productSpecificationId ?? null,
  characteristics: item.characteristics,
});

/**
 * The product a line is about. Prepared is not there yet: a new line's reference comes with the product in service. What a line ends
 * before it exists is described as the line says that brings it.
 */
export const productOfItem = (item: OrderItem, broughtBy?: OrderItem): ProductRefOrValue => {
  const isThere = item.action === 'add' ? item.state === 'completed' : true;
  if (isThere && item.productId) return { __typename: 'ProductRef', id: item.productId };
  return valueOf(broughtBy ?? item);
};
