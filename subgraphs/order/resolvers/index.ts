import type { Resolvers } from '../generated/resolvers.ts';
import { Customer } from './Customer.ts';
import { FulfilmentTask } from './FulfilmentTask.ts';
import { retryOrderItem } from './Mutation/retryOrderItem.ts';
import { startFulfilment } from './Mutation/startFulfilment.ts';
import { submitProductOrder } from './Mutation/submitProductOrder.ts';
import { AddOrderItem, DeleteOrderItem, ModifyOrderItem, NoChangeOrderItem, OrderItem } from './OrderItem.ts';
import { OrderItemRelationship } from './OrderItemRelationship.ts';
import { Product } from './Product.ts';
import { ProductOrder } from './ProductOrder.ts';
import { productOrder } from './Query/productOrder.ts';

/** Unions and `UserError` are told apart by the `__typename` their members carry. */
export const resolvers: Resolvers = {
  Query: { productOrder },
  Mutation: { submitProductOrder, startFulfilment, retryOrderItem },
  ProductOrder,
  OrderItem,
  AddOrderItem,
  ModifyOrderItem,
  DeleteOrderItem,
  NoChangeOrderItem,
  OrderItemRelationship,
  FulfilmentTask,
  Customer,
  Product,
};
