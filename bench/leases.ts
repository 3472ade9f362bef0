import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createGraph, type Graph } from '../gateway/graph.ts';
import { LeaseNumbersDocument } from '../schema/operations/generated/storefront.ts';
import { cart } from '../subgraphs/cart/subgraph.ts';
import { catalog } from '../subgraphs/catalog/subgraph.ts';
import type { Store } from '../subgraphs/kit/database/open-store.ts';
import { countStatements } from '../subgraphs/kit/database/statement-counter.ts';
import { readLeasePolicy } from '../subgraphs/inventory/config.ts';
import { leaseNumbers } from '../subgraphs/inventory/leases/lease-numbers.ts';
import { openInventory } from '../subgraphs/inventory/store.ts';
import { inventory } from '../subgraphs/inventory/subgraph.ts';
import { createShopper, mobileLine, type OpenCart, type Shopper } from '../test/support/shopper.ts';
import { bareLease } from './bare-lease.ts';
import { spread, table } from './report.ts';
import { interleave, perSecond, ratios, repeat } from './rounds.ts';
import { log } from './world.ts';

const ROUNDS = 7;
const AT_ONCE = 8;
const TIMES = 150;

/** One number and one SIM for a cart of a shopper of its own, as the storefront asks for it. */
const leaseThroughGraph = async ({ shopper, cart: { id: cartId } }: Waiting, msisdn: string) => {
  const lines = [{ cartItemId: 'plan', msisdn, simCartItemId: 'sim' }];
  const { data } = await shopper.send(LeaseNumbersDocument, { input: { idempotencyKey: randomUUID(), cartId, lines } });
  if (data?.leaseNumbers.__typename !== 'NumberLease') throw new Error(JSON.stringify(data));
};

/** The same without a graph around it and a cart before it: what the pool itself takes. */
const leaseFromPool = async (store: Store, msisdn: string) => {
  const line = { cartItemId: 'plan', msisdn, simCartItemId: 'sim', simType: 'physical' };
  const plan = { owner: { customerId: null, guestKey: randomUUID() }, lines: [line], problems: [] };
  const request = { key: randomUUID(), caller: randomUUID(), cartId: randomUUID(), asked: [{ ...line, simType: null }], plan };
  const { lease } = await leaseNumbers(store.em(), request, readLeasePolicy(), new Date());
  if (!lease) throw new Error(`${msisdn} could not be leased.`);
};

/** A shopper with a cart that needs a number. */
interface Waiting {
  shopper: Shopper;
  cart: OpenCart;
}

const fillCarts = async (graph: Graph, count: number): Promise<Waiting[]> => {
  const waiting: Waiting[] = [];
  await repeat(count, AT_ONCE, async () => {
    const shopper = createShopper(graph.execute);
    waiting.push({ shopper, cart: await shopper.fill(await shopper.createCart(), mobileLine) });
  });
  return waiting;
};

const legend = `\`leaseNumbers\` for one number and one SIM, each for another shopper, ${AT_ONCE} at a time: through the graph in process,
from the pool of the inventory alone, and as bare SQL over \`pg\` that has the same effect on the same tables (idempotency record, number, SIM, two events) on the same server. The graph also reads the cart.`;

/** The graph beside the SQL it cannot do without. */
export async function leases(databaseUrl: string): Promise<string> {
  const graph = await createGraph({ databaseUrl, subgraphs: [catalog, cart, inventory], log });
  const pool = new pg.Pool({ connectionString: databaseUrl, max: AT_ONCE });
  pool.on('error', () => undefined); // an idle connection ends with the server
  const { rows } = await pool.query<{ value: string }>('select value from inventory.msisdn order by random_key');
  const nextNumber = () => {
    const row = rows.pop();
    if (!row) throw new Error('The pool is empty.');
    return row.value;
  };
  const carts = await fillCarts(graph, TIMES * (ROUNDS + 1) + 1);
  const throughGraph = () => {
    const waiting = carts.pop();
    if (!waiting) throw new Error('All carts have their numbers.');
    return leaseThroughGraph(waiting, nextNumber());
  };
  const store = openInventory(databaseUrl, log);
  const fromPool = () => leaseFromPool(store, nextNumber());
  const bare = () => bareLease(pool, nextNumber());

  const figures = await interleave(
    {
      graph: () => perSecond(TIMES, AT_ONCE, throughGraph),
      pool: () => perSecond(TIMES, AT_ONCE, fromPool),
      bare: () => perSecond(TIMES, AT_ONCE, bare),
    },
    ROUNDS,
  );
  const counts = async (work: () => Promise<unknown>) => {
    const { statements, transactionStatements } = await countStatements(work);
    return [statements.length, transactionStatements.length];
  };
  const measured = table(
    ['', 'Statements', 'begin, commit', 'Leases per second', 'Bare SQL, how many times as fast'],
    [
      ['through the graph', ...(await counts(throughGraph)), spread(figures.graph), spread(ratios(figures.bare, figures.graph))],
      ['the pool alone', ...(await counts(fromPool)), spread(figures.pool), spread(ratios(figures.bare, figures.pool))],
      ['bare SQL', ...(await counts(bare)), spread(figures.bare), '1'],
    ],
  );
  await store.close();
  await pool.end();
  await graph.close();
  return `${legend}\n\n${measured}`;
}
