const item = '../entities/order-item.entity.ts#OrderItem as StoredItem';
const request = '../../kit/requests/task-request.entity.ts#TaskRequest as StoredRequest';

/** Which value of ours stands for which type of the graph. */
export const mappers: Record<string, string> = {
  CustomerOrder: '../entities/customer-order.entity.ts#CustomerOrder as StoredCustomerOrder',
  ProductOrder: '../entities/product-order.entity.ts#ProductOrder as StoredOrder',
  OrderItem: item,
  AddOrderItem: item,
  ModifyOrderItem: item,
  DeleteOrderItem: item,
  NoChangeOrderItem: item,
  OrderItemRelationship: '../resolvers/OrderItemRelationship.ts#LinkOfItem',
  FulfilmentTask: '../entities/fulfilment-task.entity.ts#FulfilmentTask as StoredTask',
  TaskRequest: request,
  CancelOrderRequest: request,
  RescheduleRequest: request,
  OwnerChangeRequest: request,
  OrderRequestConnection: '../../kit/requests/request-page.ts#RequestPage',
  OrderRequestEdge: '../../kit/requests/request-page.ts#RequestEdge',
  PlannedProductChange: '../conflicts/open-lines.ts#OpenLine',
  ProductAttributes: '../../../schema/product-types.ts#TypedFields',
  CustomerOrderConnection: '../resolvers/order-connection.ts#CustomerOrderPage',
  CustomerOrderEdge: '../resolvers/order-connection.ts#CustomerOrderEdge as CustomerOrderEdgeOfPage',
  ProductOrderConnection: '../resolvers/order-connection.ts#OrderPage',
  ProductOrderEdge: '../resolvers/order-connection.ts#OrderEdge',
  UserError: '../errors.ts#OrderProblem',
  Customer: '../references.ts#Reference',
  Product: '../references.ts#Reference',
};
