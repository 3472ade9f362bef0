import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { CartForLeaseDocument, NoteLeaseSetbackDocument, type CartForLeaseQuery } from '../generated/cart.operations.ts';
import type { CartLine, Carts } from '../ports.ts';

type Item = NonNullable<CartForLeaseQuery['shoppingCart']>['items'][number];

/** Only new products need something of a pool: existing ones have it. */
const toLine = ({ id, action, resourceSpecifications, characteristics }: Item): CartLine => {
  const needs = (kind: string) => action === 'ADD' && resourceSpecifications.includes(kind);
  const simType = characteristics.find(({ name }) => name === 'simType')?.value;
  return { id, needsNumber: needs('msisdn'), needsSim: needs('iccid'), simType: typeof simType === 'string' ? simType : null };
};

/** Carts of the cart subgraph. */
export const createCarts = (subgraphs: SubgraphClient): Carts => ({
  async find(id) {
    const { shoppingCart } = await subgraphs.execute('cart', CartForLeaseDocument, { id });
    if (!shoppingCart) return undefined;
    const { state, handover, customer, guestKey, items } = shoppingCart;
    return {
      id,
      isOpen: state === 'OPEN',
      isWithAgent: handover?.state === 'ACCEPTED',
      customerId: customer?.id ?? null,
      guestKey,
      lines: items.map(toLine),
    };
  },
  async noteSetback(cartId, code) {
    await subgraphs.execute('cart', NoteLeaseSetbackDocument, { cartId, code });
  },
});
