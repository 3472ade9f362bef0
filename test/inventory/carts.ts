import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { CartForLeaseQuery, CartForLeaseQueryVariables } from '../../subgraphs/inventory/generated/cart.operations.ts';
import type { SubgraphName } from '../../subgraphs/kit/graph/subgraph.ts';
import type { SubgraphClient } from '../../subgraphs/kit/graph/subgraph-client.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import type { Line } from './operations.ts';

type Cart = NonNullable<CartForLeaseQuery['shoppingCart']>;

interface Needs {
  needs?: string[];
  simType?: string;
  action?: Cart['items'][number]['action'];
}

const item = (id: string, { needs = ['msisdn'], simType = 'physical', action = 'ADD' }: Needs = {}) => ({
  id,
  action,
  resourceSpecifications: needs,
  characteristics: [{ name: 'simType', value: simType }],
});

/** The carts the inventory asks for, from a list. */
export const createCarts = () => {
  const carts = new Map<string, Cart>();
  let asked = 0;

  const put = (
    id: string,
    { customerId, guestKey = null }: { customerId?: string; guestKey?: string | null },
    items: Cart['items'],
  ) => {
    const cart: Cart = {
      id,
      state: 'OPEN',
      handover: null,
      guestKey,
      customer: customerId === undefined ? null : { id: customerId },
      items,
    };
    carts.set(id, cart);
    return cart;
  };

  const client: SubgraphClient = {
    execute: <Data, Variables extends object>(
      subgraph: SubgraphName,
      _document: TypedDocumentNode<Data, Variables>,
      variables: Variables,
    ) => {
      asked += 1;
      if (subgraph !== 'cart') return Promise.reject(new Error(`The inventory must not call ${subgraph}.`));
      const { id } = variables as unknown as CartForLeaseQueryVariables;
      return Promise.resolve({ shoppingCart: carts.get(String(id)) ?? null } as Data);
    },
  };

  return {
    client,
    item,
    put,
    asked: () => asked,
    /** A cart of the caller, if it is nobody's yet, with lines that need just what is asked for. */
    fit: (id: string, viewer: Viewer, lines: readonly Line[]) => {
      const cart = carts.get(id) ?? put(id, viewer, []);
      for (const { cartItemId, simCartItemId, simType } of lines) {
        const needs = new Map([[cartItemId, ['msisdn']]]);
        if (simCartItemId) needs.set(simCartItemId, [...(needs.get(simCartItemId) ?? []), 'iccid']);
        for (const [lineId, kinds] of needs) {
          if (cart.items.some((known) => known.id === lineId)) continue;
          cart.items.push(item(lineId, { needs: kinds, simType: simType === 'ESIM' ? 'eSIM' : 'physical' }));
        }
      }
    },
  };
};
