import type { Resolvers } from '../generated/resolvers.ts';
import { Customer } from './Customer.ts';
import { CustomerOrder } from './CustomerOrder.ts';
import { FulfilmentTask } from './FulfilmentTask.ts';
import { abandonTask } from './Mutation/abandonTask.ts';
import { amendOrder } from './Mutation/amendOrder.ts';
import { completeTask } from './Mutation/completeTask.ts';
import { decideOrderRequest } from './Mutation/decideOrderRequest.ts';
import { createOrderCustomer } from './Mutation/createOrderCustomer.ts';
import { moveSandboxClock } from './Mutation/moveSandboxClock.ts';
import { planProductEnd } from './Mutation/planProductEnd.ts';
import { requestOrderCancellation } from './Mutation/requestOrderCancellation.ts';
import { requestReschedule } from './Mutation/requestReschedule.ts';
import { requestOwnerChange } from './Mutation/requestOwnerChange.ts';
import { retryTask } from './Mutation/retryTask.ts';
import { skipTask } from './Mutation/skipTask.ts';
import { startFulfilment } from './Mutation/startFulfilment.ts';
import { submitProductOrder } from './Mutation/submitProductOrder.ts';
import { withdrawOrderRequest } from './Mutation/withdrawOrderRequest.ts';
import { CancelOrderRequest } from './CancelOrderRequest.ts';
import { Order } from './Order.ts';
import { AddOrderItem, DeleteOrderItem, ModifyOrderItem, NoChangeOrderItem, OrderItem } from './OrderItem.ts';
import { OrderItemRelationship } from './OrderItemRelationship.ts';
import { OwnerChangeRequest } from './OwnerChangeRequest.ts';
import { PlannedProductChange } from './PlannedProductChange.ts';
import { Product } from './Product.ts';
import { ProductOrder } from './ProductOrder.ts';
import { orderRequest } from './Query/orderRequest.ts';
import { orderRequests } from './Query/orderRequests.ts';
import { RescheduleRequest } from './RescheduleRequest.ts';
import { TaskRequest } from './TaskRequest.ts';
import { customerOrder } from './Query/customerOrder.ts';
import { hasOpenOrdersOfBillingAccount } from './Query/hasOpenOrdersOfBillingAccount.ts';
import { ordersWithoutProduct } from './Query/ordersWithoutProduct.ts';
import { pipelines } from './Query/pipelines.ts';
import { plannedProductChanges } from './Query/plannedProductChanges.ts';
import { planOrder } from './Query/planOrder.ts';
import { productOrder } from './Query/productOrder.ts';
import { sandboxClock } from './Query/sandboxClock.ts';
import { erasePersonalDataOfOrder } from './Mutation/erasePersonalDataOfOrder.ts';
import { personalDataOfOrder } from './Query/personalDataOfOrder.ts';

/** Unions and `UserError` are told apart by the `__typename` their members carry. */
export const resolvers: Resolvers = {
  Query: {
    personalDataOfOrder,
    customerOrder,
    orderRequest,
    orderRequests,
    pipelines,
    plannedProductChanges,
    planOrder,
    productOrder,
    hasOpenOrdersOfBillingAccount,
    ordersWithoutProduct,
    sandboxClock,
  },
  Mutation: {
    erasePersonalDataOfOrder,
    submitProductOrder,
    startFulfilment,
    createOrderCustomer,
    planProductEnd,
    retryTask,
    skipTask,
    completeTask,
    abandonTask,
    moveSandboxClock,
    amendOrder,
    requestOwnerChange,
    requestOrderCancellation,
    requestReschedule,
    decideOrderRequest,
    withdrawOrderRequest,
  },
  Order,
  CustomerOrder,
  TaskRequest,
  CancelOrderRequest,
  RescheduleRequest,
  ProductOrder,
  OrderItem,
  AddOrderItem,
  ModifyOrderItem,
  DeleteOrderItem,
  NoChangeOrderItem,
  OrderItemRelationship,
  FulfilmentTask,
  Customer,
  OwnerChangeRequest,
  PlannedProductChange,
  Product,
};
