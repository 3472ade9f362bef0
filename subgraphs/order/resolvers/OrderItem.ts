import { toAttributes } from '../../../schema/product-types.ts';
import { notFound } from '../../kit/graph/errors.ts';
import { effectiveStart } from '../effective-date.ts';
import type { OrderItem as StoredItem } from '../entities/order-item.entity.ts';
import type {
  AddOrderItemResolvers,
  DeleteOrderItemResolvers,
  ModifyOrderItemResolvers,
  NoChangeOrderItemResolvers,
  OrderItemResolvers,
} from '../generated/resolvers.ts';
import { productOfItem } from '../product-of-item.ts';
import { reference } from '../references.ts';
import { toGraph } from '../words.ts';

const typeNames = {
  add: 'AddOrderItem',
  modify: 'ModifyOrderItem',
  delete: 'DeleteOrderItem',
  noChange: 'NoChangeOrderItem',
} as const;

export const OrderItem: OrderItemResolvers = { __resolveType: ({ action }) => typeNames[action] };

/** What every line has, whatever it does. */
const common = {
  action: ({ action }) => toGraph(action),
  state: ({ state }) => toGraph(state),
  billingAccount: ({ billingAccountId }) => reference(billingAccountId),
  relationships: ({ orderId, relationships }) => relationships.map((relationship) => ({ ...relationship, orderId })),
  async effectiveRequestedStartDate(item, _args, { loaders }) {
    const order = await loaders.order.load(item.orderId);
    if (!order) throw notFound();
    return effectiveStart(item, order);
  },
} satisfies NoChangeOrderItemResolvers;

const productRef = (id: string) => ({ __typename: 'ProductRef' as const, id, product: { id } });

const productOf = (item: StoredItem) => {
  const product = productOfItem(item);
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

export const AddOrderItem: AddOrderItemResolvers = {
  ...common,
  productOffering,
  product: productOf,
};

export const ModifyOrderItem: ModifyOrderItemResolvers = {
  ...common,
  productOffering,
  product: existingProduct,
  delta: ({ productSpecificationId, characteristics }) => toAttributes(productSpecificationId ?? '', characteristics),
  deltaCharacteristics: ({ characteristics }) => characteristics,
};

export const DeleteOrderItem: DeleteOrderItemResolvers = { ...common, product: existingProduct };

export const NoChangeOrderItem: NoChangeOrderItemResolvers = { ...common, product: existingProduct };
