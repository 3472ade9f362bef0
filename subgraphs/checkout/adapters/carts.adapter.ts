import { Permanent } from '../../kit/engine/step.ts';
import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import {
  CartToCheckOutDocument,
  CloseCartDocument,
  FreezeCartDocument,
  FreezingProcessesDocument,
  GiveCartBackDocument,
  NoteCartSetbackDocument,
  type CartForCheckoutFragment,
} from '../generated/cart.operations.ts';
import type { Cart, CartLine, Carts } from '../ports.ts';
import { forwarded } from './forwarded.ts';

const toLine = ({ productOffering, product, relationships, ...line }: CartForCheckoutFragment['items'][number]): CartLine => ({
  ...line,
  productOfferingId: productOffering.id,
  productId: product?.id ?? null,
  relationships: relationships.map(({ type, item }) => ({ type, itemId: item.id })),
});

const toCart = ({ customer, totals, items, ...cart }: CartForCheckoutFragment): Cart => ({
  ...cart,
  customerId: customer?.id ?? null,
  dueNow: totals.dueNow,
  monthly: totals.monthly,
  lines: items.map(toLine),
});

/** Carts of the cart subgraph. */
export const createCarts = (subgraphs: SubgraphClient): Carts => ({
  async find(id) {
    const { shoppingCart } = await subgraphs.execute('cart', CartToCheckOutDocument, { id });
    return shoppingCart ? { cart: toCart(shoppingCart), problems: shoppingCart.problems.map(forwarded) } : undefined;
  },
  async freeze(cartId, processId) {
    const { beginCheckout } = await subgraphs.execute('cart', FreezeCartDocument, { cartId, processId });
    return beginCheckout.__typename === 'CartRejected'
      ? { problems: beginCheckout.problems.map(forwarded) }
      : { cart: toCart(beginCheckout.cart) };
  },
  async giveBack(cartId, processId, problemCode) {
    await subgraphs.execute('cart', GiveCartBackDocument, { cartId, processId, problemCode });
  },
  async noteSetback(cartId, code) {
    await subgraphs.execute('cart', NoteCartSetbackDocument, { cartId, code });
  },
  async close(cartId, processId, customerId) {
    const { completeCheckout } = await subgraphs.execute('cart', CloseCartDocument, { cartId, processId, customerId });
    if (!completeCheckout) throw new Permanent('The cart is not held by this checkout.');
  },
  async frozen(first, after) {
    return (await subgraphs.execute('cart', FreezingProcessesDocument, { first, after })).freezingProcesses;
  },
});
