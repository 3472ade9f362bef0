import { heldChildren, type ChangedItem } from '../configure/changed-item.ts';
import type {
  ConfiguredChangeChildResolvers,
  ConfiguredChangeItemResolvers,
  ConfiguredChangeResolvers,
} from '../generated/resolvers.ts';

/** A new product has no values before. */
const deltaOf = ({ line, product }: ChangedItem) => {
  const today = new Map(product?.characteristics.map(({ name, value }) => [name, value]));
  return line.action === 'MODIFY'
    ? line.characteristics.map(({ name, value }) => ({ attribute: name, from: today.get(name) ?? null, to: value }))
    : [];
};

const productOf = (id: string | null | undefined) => (id == null ? null : { __typename: 'Product' as const, id });

export const ConfiguredChange: ConfiguredChangeResolvers = {
  valid: ({ conflicts, problems }) => conflicts.length === 0 && problems.length === 0,
  delta: ({ items: [item] }) => (item ? deltaOf(item) : []),
  items: ({ items }) => items.map((item) => ({ ...item, items })),
};

export const ConfiguredChangeItem: ConfiguredChangeItemResolvers = {
  action: ({ line }) => line.action,
  product: ({ product }) => productOf(product?.id),
  parentProduct: ({ holderId }) => productOf(holderId),
  path: ({ line }) => line.path ?? null,
  productOffering: ({ line }) => ({ __typename: 'ProductOffering', id: line.productOfferingId }),
  quantity: ({ line }) => line.quantity,
  delta: (item) => deltaOf(item),
  characteristics: ({ line, product, quote }) =>
    line.action === 'DELETE' ? [] : (quote?.characteristics ?? product?.characteristics ?? []),
  choices: ({ line, quote }) => (line.action === 'DELETE' ? [] : (quote?.choices ?? [])),
  children: (item) => (item.line.action === 'DELETE' ? [] : heldChildren(item, item.items)),
};

export const ConfiguredChangeChild: ConfiguredChangeChildResolvers = {
  productOffering: ({ id }) => ({ __typename: 'ProductOffering', id }),
  quantityBefore: ({ before }) => before,
  quantity: ({ after }) => after,
  canAdd: ({ max, after }) => (max === null ? null : Math.max(max - after, 0)),
  canRemove: ({ min, after }) => Math.max(after - min, 0),
};
