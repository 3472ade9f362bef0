import { randomUUID } from 'node:crypto';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type {
  ExistingProductFragment,
  MoveLeasesMutationVariables,
} from '../../subgraphs/cart/generated/inventory.operations.ts';
import type { ChangesAheadQuery } from '../../subgraphs/cart/generated/order.operations.ts';
import type { Reachable } from '../../subgraphs/cart/ports.ts';
import type { CustomerOfCartQueryVariables } from '../../subgraphs/cart/generated/party.operations.ts';
import type { QuoteItemsQueryVariables } from '../../subgraphs/cart/generated/catalog.operations.ts';
import { unavailable } from '../../subgraphs/kit/graph/errors.ts';
import type { SubgraphName } from '../../subgraphs/kit/graph/subgraph.ts';
import { priceOf, quoteAll, type QuoteItem, type Reload } from './neighbour-catalog.ts';

type Product = ExistingProductFragment;
type Planned = ChangesAheadQuery['plannedProductChanges'][number];

const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

/** The catalog, the inventory and the customers as far as a cart asks for them. */
export const createNeighbours = () => {
  const calls: SubgraphName[] = [];
  const quoted = new Set<string>();
  let holdsNumbers = true;
  /** Every line that was ever asked for holds all it may need. */
  const holding = () =>
    holdsNumbers ? { lines: [...quoted].map((id) => ({ cartItemId: id, simCartItemId: id, iccid: { id: 'iccid' } })) } : null;
  const products: Product[] = [];
  const planned: Planned[] = [];
  const partsOf = (whole: Product | null) =>
    products.filter(({ relationships }) =>
      relationships.some(({ type, product }) => type === 'BUNDLED_BY' && product.id === whole?.id),
    );
  const customers = new Set<string>();
  const reachable = new Map<string, Reachable>();
  let renewed: object = { __typename: 'LeaseRejected' };
  const moves: MoveLeasesMutationVariables['input'][] = [];
  const outage = { inventory: false };
  const reload: Reload = { prices: new Map(), gone: new Set() };

  const answers: Partial<Record<SubgraphName, (variables: object) => object>> = {
    catalog: (variables) => ({
      quoteItems: quoteAll(list((variables as { items: QuoteItem[] }).items), reload),
    }),
    inventory: (variables) => {
      const { id, ids = [], customerId } = variables as { id?: string; ids?: string | string[]; customerId?: string };
      const asked = products.filter((product) => list(ids).includes(product.id) && product.customer.id === customerId);
      const { input } = variables as Partial<MoveLeasesMutationVariables>;
      if (outage.inventory) throw unavailable('The inventory does not answer.');
      if (input) moves.push(input);
      for (const { toItemId } of list(input?.lines ?? [])) quoted.add(String(toItemId));
      // As it is now, whatever becomes of it.
      const product = products.find((one) => one.id === id) ?? null;
      return structuredClone({
        product,
        productsRelyingOn: partsOf(product),
        productsForOrder: asked,
        moveLeases: true,
        renewLease: renewed,
        numberLease: holding(),
      });
    },
    order: (variables) => {
      const { productIds } = variables as { productIds: string[] };
      return { plannedProductChanges: planned.filter(({ productId }) => productIds.includes(productId)) };
    },
    party: (variables) => {
      const { id, customerId = '' } = variables as Partial<CustomerOfCartQueryVariables> & { customerId?: string };
      return {
        customer: customers.has(String(id)) ? { id } : null,
        contactForPurpose: reachable.get(customerId) ?? null,
        refuseContact: true,
      };
    },
  };

  return {
    /** Who was called, in order; but for what lines hold, which is asked whenever the problems of a cart are. */
    calls,
    /** Leases that were moved. */
    moves,
    /** Who does not answer at the moment. */
    outage,
    execute: <Data, Variables extends object>(
      subgraph: SubgraphName,
      document: TypedDocumentNode<Data, Variables>,
      variables: Variables,
    ) => {
      if (!JSON.stringify(document).includes('numberLease')) calls.push(subgraph);
      for (const { ref } of list((variables as Partial<QuoteItemsQueryVariables>).items ?? [])) quoted.add(String(ref));
      if (JSON.stringify(document).includes('refuseContact'))
        reachable.delete((variables as { customerId?: string }).customerId ?? '');
      const answer = answers[subgraph];
      if (!answer) return Promise.reject(new Error(`The cart must not call ${subgraph}.`));
      return Promise.resolve(answer(variables) as Data);
    },
    /** The customer agrees to be reminded there. */
    agrees: (customerId: string, contact: Partial<Reachable>) =>
      void reachable.set(customerId, { emailAddress: null, phoneNumber: null, timeZone: 'Europe/Berlin', ...contact }),
    /** What becomes of numbers that are leased again. */
    renews: (answer: object) => void (renewed = { __typename: 'RenewLeaseSuccess', ...answer }),
    /** Numbers and SIMs were leased for the lines, or not. */
    leases: (held: boolean) => void (holdsNumbers = held),
    /** A catalog is loaded in which an offering costs something else each month. */
    costs: (offeringId: string, monthly: string) => void reload.prices.set(offeringId, monthly),
    /** A catalog is loaded without these offerings. */
    sellsAllBut: (...offeringIds: string[]) => void (reload.gone = new Set(offeringIds)),
    /** Something happens to a product while carts wait. */
    becomes: (productId: string, status: Product['status']) => {
      for (const product of products) if (product.id === productId) product.status = status;
    },
    /** An order has been carried out that sets a value of a product, and what it costs each month. */
    changed: (productId: string, name: string, value: unknown, monthly?: string) => {
      for (const product of products.filter(({ id }) => id === productId)) {
        product.version += 1;
        product.characteristics = [
          ...product.characteristics.filter((one) => one.name !== name),
          { name, value, valueType: null },
        ];
        if (monthly !== undefined) product.prices = [priceOf('Monthly fee', monthly)];
      }
    },
    /** Gives a customer a product of another offering, in a bundle or not. */
    hasProduct: (id: string, customerId: string, offeringId: string, { monthly = '1.00', bundleId = '', term = '' } = {}) => {
      customers.add(customerId);
      products.push({
        id,
        customer: { id: customerId },
        version: 1,
        term: term || null,
        prices: [priceOf('Monthly fee', monthly)],
        relationships: bundleId ? [{ type: 'BUNDLED_BY', product: { id: bundleId } }] : [],
        name: `My ${offeringId}`,
        status: 'ACTIVE',
        productOffering: { id: offeringId },
        productSpecification: { id: 'ps-device' },
        characteristics: [],
      });
    },
    /** One product relies on another one. */
    reliesOn: (productId: string, otherId: string) => {
      for (const product of products.filter(({ id }) => id === productId))
        product.relationships = [...product.relationships, { type: 'RELIES_ON', product: { id: otherId } }];
    },
    /** An accepted order will do something to a product. */
    plans: (productId: string, action: Planned['action'], customerId: string, more: Partial<Planned> = {}) => {
      const [orderId, parentId] = [randomUUID(), randomUUID()];
      const order = { id: orderId, customer: { id: customerId }, parent: { id: parentId } };
      planned.push({
        productId,
        action,
        date: null,
        deltaCharacteristics: [],
        item: { id: 'line' },
        productOrder: order,
        ...more,
      });
      return parentId;
    },
    /** Gives a customer a mobile line. */
    hasLine: (id: string, customerId: string, status: Product['status'] = 'ACTIVE') => {
      customers.add(customerId);
      products.push({
        id,
        customer: { id: customerId },
        version: 1,
        term: null,
        prices: [priceOf('Monthly fee', '20.00')],
        relationships: [],
        name: 'My line',
        status,
        productOffering: { id: 'plan' },
        productSpecification: { id: 'ps-mobile-line' },
        characteristics: [
          { name: 'coverage', value: 'National', valueType: 'string' },
          { name: 'dataAllowance', value: 20, valueType: 'number' },
        ],
      });
    },
  };
};
