/** What resolvers return for a GraphQL type, relative to generated/. */
export const mappers: Record<string, string> = {
  ShoppingCart: '../entities/shopping-cart.entity.ts#ShoppingCart as ShoppingCartEntity',
  CartItem: '../entities/cart-item.entity.ts#CartItem as CartItemEntity',
  CartActor: '../actor.ts#Actor',
  CartChange: '../history/changes-since.ts#RememberedChange',
  CartItemValues: '../history/line-change.ts#LineValues',
  Customer: '../resolvers/reference.ts#Reference',
  ShoppingCartConnection: '../resolvers/cart-connection.ts#CartPage',
  ShoppingCartEdge: '../resolvers/cart-connection.ts#CartEdge',
  CartItemRelationship: '../resolvers/CartItemRelationship.ts#LinkOfItem',
  ConfiguredChange: '../configure/configure-change.ts#ConfiguredChange as WorkedOutChange',
  ConfiguredChangeChild: '../configure/changed-item.ts#HeldChild',
  ConfiguredChangeItem: '../configure/changed-item.ts#ItemOfChange',
  ProductAttributes: '../../../schema/product-types.ts#TypedFields',
  UserError: '../errors.ts#CartProblem',
};
