import { toTmfChange, toTmfProduct } from '../../../schema/tmf/product-ref-or-value.ts';
import { tmfReference, typed, type TmfVersion } from '../../../schema/tmf/reference.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import { productOfItem } from '../product-of-item.ts';
import { toTmfPrice } from './order-price.mapper.ts';
import { toTmfDates } from './dates.ts';

const productOf = (item: OrderItem, version: TmfVersion) =>
  item.action === 'modify'
    ? toTmfChange(item.productId ?? '', item.characteristics, version)
    : toTmfProduct(productOfItem(item), version);

/** TMF622 `ProductOrderItem`. Its dates are an extension of ours: the standard has them on the order only. */
export const toTmfItem = (item: OrderItem, version: TmfVersion) => ({
  ...typed('ProductOrderItem', version),
  id: item.id,
  action: item.action,
  state: item.state,
  quantity: item.quantity,
  ...(item.productOfferingId && {
    productOffering: tmfReference('ProductOffering', item.productOfferingId, version),
  }),
  product: productOf(item, version),
  itemPrice: item.prices.map((price) => toTmfPrice(price, item.billingAccountId, version)),
  ...(item.billingAccountId && { billingAccount: tmfReference('BillingAccount', item.billingAccountId, version) }),
  productOrderItemRelationship: item.relationships.map(({ type, itemId }) => ({
    ...typed('OrderItemRelationship', version),
    id: itemId,
    relationshipType: type,
  })),
  ...toTmfDates(item),
});
