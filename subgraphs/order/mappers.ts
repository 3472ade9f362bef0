const item = '../entities/order-item.entity.ts#OrderItem as StoredItem';

/** Which value of ours stands for which type of the graph. */
export const mappers: Record<string, string> = {
  ProductOrder: '../entities/product-order.entity.ts#ProductOrder as StoredOrder',
  OrderItem: item,
  AddOrderItem: item,
  ModifyOrderItem: item,
  DeleteOrderItem: item,
  NoChangeOrderItem: item,
  OrderItemRelationship: '../resolvers/OrderItemRelationship.ts#LinkOfItem',
  FulfilmentTask: '../entities/fulfilment-task.entity.ts#FulfilmentTask as StoredTask',
  ProductAttributes: '../../../schema/product-types.ts#TypedFields',
  ProductOrderConnection: '../resolvers/order-connection.ts#OrderPage',
  ProductOrderEdge: '../resolvers/order-connection.ts#OrderEdge',
  UserError: '../errors.ts#OrderProblem',
  Customer: '../references.ts#Reference',
  Product: '../references.ts#Reference',
};
