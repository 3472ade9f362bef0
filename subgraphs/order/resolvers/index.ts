import type { Resolvers } from '../generated/resolvers.ts';
import { Customer } from './Customer.ts';
import { FulfilmentTask } from './FulfilmentTask.ts';
import { abandonTask } from './Mutation/abandonTask.ts';
import { completeTask } from './Mutation/completeTask.ts';
import { createOrderCustomer } from './Mutation/createOrderCustomer.ts';
import { retryTask } from './Mutation/retryTask.ts';
import { skipTask } from './Mutation/skipTask.ts';
import { startFulfilment } from './Mutation/startFulfilment.ts';
import { submitProductOrder } from './Mutation/submitProductOrder.ts';
import { AddOrderItem, DeleteOrderItem, ModifyOrderItem, NoChangeOrderItem, OrderItem } from './OrderItem.ts';
import { OrderItemRelationship } from './OrderItemRelationship.ts';
import { Product } from './Product.ts';
import { ProductOrder } from './ProductOrder.ts';
import { ordersWithoutProduct } from './Query/ordersWithoutProduct.ts';
import { pipelines } from './Query/pipelines.ts';
import { planOrder } from './Query/planOrder.ts';
import { productOrder } from './Query/productOrder.ts';

/** Unions and `UserError` are told apart by the `__typename` their members carry. */
export const resolvers: Resolvers = {
  Query: { pipelines, planOrder, productOrder, ordersWithoutProduct },
  Mutation: { submitProductOrder, startFulfilment, createOrderCustomer, retryTask, skipTask, completeTask, abandonTask },
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
