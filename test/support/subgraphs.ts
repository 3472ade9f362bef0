import { cart } from '../../subgraphs/cart/subgraph.ts';
import { catalog } from '../../subgraphs/catalog/subgraph.ts';
import { checkout } from '../../subgraphs/checkout/subgraph.ts';
import { inventory } from '../../subgraphs/inventory/subgraph.ts';
import { order } from '../../subgraphs/order/subgraph.ts';
import { party } from '../../subgraphs/party/subgraph.ts';

/** All six, as `npm start` runs them. */
export const subgraphs = [catalog, cart, checkout, order, party, inventory];
