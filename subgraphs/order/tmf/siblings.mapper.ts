import { tmfReference, typed, type TmfVersion } from '../../../schema/tmf/reference.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import type { ProductOrder } from '../entities/product-order.entity.ts';
import type { ItemRelationship } from '../fulfilment/dependencies.ts';

/** A customer's order: its parts with all their lines. */
export interface WholeOrder {
  parts: readonly ProductOrder[];
  items: readonly OrderItem[];
}

const linkTo = (order: ProductOrder, other: ProductOrder): string => {
  if (order.supersedesId === other.id) return 'supersedes';
  return order.follows.includes(other.id) ? 'dependsOn' : 'sibling';
};

/** v5 `orderRelationship`: the other parts of the customer's order. v4 has none of that: there it is an extension of ours of the same shape. */
export const toTmfOrderRelationships = (order: ProductOrder, { parts }: WholeOrder, version: TmfVersion) =>
  parts
    .filter(({ id }) => id !== order.id)
    .map((other) => ({
      ...tmfReference('ProductOrder', other.id, version),
      ...typed('OrderRelationship', version),
      relationshipType: linkTo(order, other),
    }));

type ItemLink = ItemRelationship & { from: string };

/** Links of this part's lines to lines of other parts, for which TMF622 has no place between lines. */
const linksAbroad = (own: readonly OrderItem[]): ItemLink[] => {
  const ids = new Set(own.map(({ id }) => id));
  return own.flatMap(({ id, relationships }) =>
    relationships.filter(({ itemId }) => !ids.has(itemId)).map((relationship) => ({ ...relationship, from: id })),
  );
};

/** TMF622 `note`: what a line has to do with a product that does not exist yet, for lines can only refer to lines of their own order. */
export function toTmfNotes(own: readonly OrderItem[], { items }: WholeOrder, version: TmfVersion) {
  const byId = new Map(items.map((item) => [item.id, item]));
  const links = linksAbroad(own).flatMap(({ from, type, itemId }) => {
    const other = byId.get(itemId);
    if (!other || other.productId != null) return [];
    return [`Item ${from} ${type} item ${itemId} of product order ${other.orderId}.`];
  });
  const placeholders = own.flatMap(({ id, broughtBy, productId }) => {
    const bringing = broughtBy == null || productId != null ? undefined : byId.get(broughtBy);
    return bringing
      ? [`Item ${id} is about the product that item ${bringing.id} of product order ${bringing.orderId} brings.`]
      : [];
  });
  return [...links, ...placeholders].map((text, index) => ({ ...typed('Note', version), id: String(index + 1), text }));
}

/** TMF622 `product.productRelationship`: links to products that lines of other parts have brought, or are about. */
export const toTmfProductRelationships = (item: OrderItem, own: readonly OrderItem[], whole: WholeOrder, version: TmfVersion) =>
  linksAbroad(own).flatMap(({ from, type, itemId }): object[] => {
    const productId = whole.items.find(({ id }) => id === itemId)?.productId;
    if (from !== item.id || productId == null) return [];
    return version === 'V5'
      ? [{ id: productId, '@type': 'ProductRelationship', '@referredType': 'Product', relationshipType: type }]
      : [{ relationshipType: type, product: tmfReference('Product', productId, version) }];
  });
