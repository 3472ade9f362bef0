import { toAttributes } from '../../../schema/product-types.ts';
import { notFound } from '../../kit/graph/errors.ts';
import type { Context } from '../context.ts';
import { effectiveStartInZone } from '../effective-date.ts';
import type { OrderItem as StoredItem } from '../entities/order-item.entity.ts';
import type {
  AddOrderItemResolvers,
  DeleteOrderItemResolvers,
  ModifyOrderItemResolvers,
  NoChangeOrderItemResolvers,
  OrderItemResolvers,
} from '../generated/resolvers.ts';
import { allowedActions } from './allowed-actions.ts';
import { productOfItem } from '../product-of-item.ts';
import { reference } from '../references.ts';
import { windowCharge } from '../window-charge.ts';
import { toGraph } from '../words.ts';

const typeNames = {
  add: 'AddOrderItem',
  modify: 'ModifyOrderItem',
  delete: 'DeleteOrderItem',
  noChange: 'NoChangeOrderItem',
} as const;

export const OrderItem: OrderItemResolvers = { __resolveType: ({ action }) => typeNames[action] };

async function orderOf({ orderId }: StoredItem, { loaders }: Context) {
  const order = await loaders.order.load(orderId);
  if (!order) throw notFound();
  return order;
}

/** What every line has, whatever it does. */
const common = {
  allowedActions,
  action: ({ action }) => toGraph(action),
  state: ({ state }) => toGraph(state),
  billingAccount: ({ billingAccountId }) => reference(billingAccountId),
  relationships: ({ orderId, relationships }) => relationships.map((relationship) => ({ ...relationship, orderId })),
  productOrder: (item, _args, context) => orderOf(item, context),
  effectiveRequestedStartDate: async (item, _args, context) => effectiveStartInZone(item, await orderOf(item, context)),
} satisfies NoChangeOrderItemResolvers;

const productRef = (id: string) => ({ __typename: 'ProductRef' as const, id, product: { id } });

const productOf = (item: StoredItem, broughtBy?: StoredItem) => {
  const product = productOfItem(item, broughtBy);
  if (product.__typename === 'ProductRef') return productRef(product.id);
  const { name, productOfferingId, productSpecificationId, characteristics } = product;
  return {
    __typename: 'ProductValue' as const,
    name,
    productOffering: { id: productOfferingId ?? '' },
    productSpecification: reference(productSpecificationId),
    attributes: toAttributes(productSpecificationId ?? '', characteristics),
    characteristics,
  };
};

const productOffering = ({ productOfferingId }: StoredItem) => ({ id: productOfferingId ?? '' });
const existingProduct = ({ productId }: StoredItem) => productRef(productId ?? '');

const bringing = ({ orderId, broughtBy }: StoredItem, { loaders }: Context) =>
  broughtBy == null ? undefined : loaders.lineOfWhole(orderId, broughtBy);

export const AddOrderItem: AddOrderItemResolvers = {
  ...common,
  productOffering,
  product: (item) => productOf(item),
  windowCharge: async (item, _args, context) =>
    item.terminationDate == null ? null : windowCharge(item, await orderOf(item, context)),
};

export const ModifyOrderItem: ModifyOrderItemResolvers = {
  ...common,
  productOffering,
  product: existingProduct,
  delta: ({ productSpecificationId, characteristics }) => toAttributes(productSpecificationId ?? '', characteristics),
  deltaCharacteristics: ({ characteristics }) => characteristics,
};

export const DeleteOrderItem: DeleteOrderItemResolvers = {
  ...common,
  product: async (item, _args, context) =>
    item.productId == null ? productOf(item, await bringing(item, context)) : productRef(item.productId),
  broughtBy: async (item, _args, context) => (await bringing(item, context)) ?? null,
};

export const NoChangeOrderItem: NoChangeOrderItemResolvers = { ...common, product: existingProduct };
