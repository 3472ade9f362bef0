import { toTmfChange, toTmfProduct } from '../../../schema/tmf/product-ref-or-value.ts';
import { tmfReference, typed, type TmfVersion } from '../../../schema/tmf/reference.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import { productOfItem } from '../product-of-item.ts';
import { toTmfPrice } from './order-price.mapper.ts';
import { toTmfDates } from './dates.ts';
import { toTmfProductRelationships, type WholeOrder } from './siblings.mapper.ts';

/** A line among the lines of its part, and those of the whole order. */
interface Surroundings {
  own: readonly OrderItem[];
  whole: WholeOrder | undefined;
}

function productOf(item: OrderItem, { own, whole }: Surroundings, version: TmfVersion) {
  const bringing = item.broughtBy == null ? undefined : whole?.items.find(({ id }) => id === item.broughtBy);
  const product =
    item.action === 'modify'
      ? toTmfChange(item.productId ?? '', item.characteristics, version)
      : toTmfProduct(productOfItem(item, bringing), version);
  const productRelationship = whole ? toTmfProductRelationships(item, own, whole, version) : [];
  // A v5 reference has no place for links.
  if (productRelationship.length === 0 || product['@type'] === 'ProductRef') return product;
  return { ...product, productRelationship };
}

/** TMF622 `OrderTerm` of a new product. */
const toTmfTerm = (name: string, months: number | null | undefined, version: TmfVersion) => ({
  ...typed('OrderTerm', version),
  name,
  ...(months != null && { duration: { amount: months, units: 'month' } }),
});

/**
 * TMF622 `ProductOrderItem`. Its dates are an extension of ours: the standard has them on the order only. A link to a line of another
 * part is one between their products.
 */
export const toTmfItem = (item: OrderItem, surroundings: Surroundings, version: TmfVersion) => ({
  ...typed('ProductOrderItem', version),
  id: item.id,
  action: item.action,
  state: item.state,
  quantity: item.quantity,
  ...(item.productOfferingId && {
    productOffering: tmfReference('ProductOffering', item.productOfferingId, version),
  }),
  product: productOf(item, surroundings, version),
  ...(item.term != null && { itemTerm: [toTmfTerm(item.term, item.commitmentMonths, version)] }),
  itemPrice: item.prices.map((price) => toTmfPrice(price, item.billingAccountId, version)),
  ...(item.billingAccountId && { billingAccount: tmfReference('BillingAccount', item.billingAccountId, version) }),
  productOrderItemRelationship: item.relationships
    .filter(({ itemId }) => surroundings.own.some(({ id }) => id === itemId))
    .map(({ type, itemId }) => ({
      ...typed('OrderItemRelationship', version),
      id: itemId,
      relationshipType: type,
    })),
  ...toTmfDates(item),
});
