import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createGraph, type Graph } from '../gateway/graph.ts';
import { LeaseNumbersDocument } from '../schema/operations/generated/storefront.ts';
import { cart } from '../subgraphs/cart/subgraph.ts';
import { catalog } from '../subgraphs/catalog/subgraph.ts';
import { countStatements } from '../subgraphs/kit/database/statement-counter.ts';
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

const legend = `\`leaseNumbers\` for one number and one SIM, each for another shopper, ${AT_ONCE} at a time: through the graph in process, and as
bare SQL over \`pg\` that has the same effect on the same tables (idempotency record, number, SIM, two events) on the same server. The graph also reads the cart.`;

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
  const bare = () => bareLease(pool, nextNumber());

  const figures = await interleave(
    { graph: () => perSecond(TIMES, AT_ONCE, throughGraph), bare: () => perSecond(TIMES, AT_ONCE, bare) },
    ROUNDS,
  );
  const counts = async (work: () => Promise<unknown>) => {
    const { statements, transactionStatements } = await countStatements(work);
    return [statements.length, transactionStatements.length];
  };
  const measured = table(
    ['', 'Statements', 'begin, commit', 'Leases per second', 'Bare SQL / graph'],
    [
      ['through the graph', ...(await counts(throughGraph)), spread(figures.graph), spread(ratios(figures.bare, figures.graph))],
      ['bare SQL', ...(await counts(bare)), spread(figures.bare), '1'],
    ],
  );
  await pool.end();
  await graph.close();
  return `${legend}\n\n${measured}`;
}
