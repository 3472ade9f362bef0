import { randomUUID } from 'node:crypto';
import { createGraph } from '../gateway/graph.ts';
import * as storefront from '../schema/operations/generated/storefront.ts';
import { countStatements } from '../subgraphs/kit/database/statement-counter.ts';
import type { SubgraphModule } from '../subgraphs/kit/graph/subgraph.ts';
import { customerHeaders } from '../test/support/sign-in.ts';
import { createShopper, mobileLine } from '../test/support/shopper.ts';
import { subgraphs } from '../test/support/subgraphs.ts';
import { watchProcesses } from './checkout-load.ts';
import { measureCheckout } from './checkout-statements.ts';
import { table } from './report.ts';
import { repeat } from './rounds.ts';
import { log } from './world.ts';

const ORDERS = 20;

interface Calls {
  fetches: string[];
  betweenSubgraphs: string[];
}

/** Each call into a subgraph asks for one context: by the gateway for somebody, by another subgraph as a service. */
const watched = (module: SubgraphModule, calls: Calls): SubgraphModule => ({
  ...module,
  async start(runtime) {
    const subgraph = await module.start(runtime);
    return {
      ...subgraph,
      createContext(request) {
        calls[request.viewer.role === 'service' ? 'betweenSubgraphs' : 'fetches'].push(module.name);
        return subgraph.createContext(request);
      },
    };
  },
});

/** "2 cart, 1 catalog" */
const tally = (names: readonly string[]) =>
  [...Map.groupBy(names, (name) => name)].map(([name, all]) => `${all.length} ${name}`).join(', ') || '–';

const legend = `One call of each storefront operation through the whole graph: fetches of the query plan, calls from one subgraph to another, SQL
statements in all, and \`begin\`/\`commit\` beside them. The numbers do not grow with the rows: a page of 24 offerings costs what one of 1 does.`;

/** What the main operations cost the subgraphs and the database; exact counts, the same in each run. */
export async function statements(databaseUrl: string): Promise<string> {
  const calls: Calls = { fetches: [], betweenSubgraphs: [] };
  const graph = await createGraph({ databaseUrl, subgraphs: subgraphs.map((module) => watched(module, calls)), log });
  const rows: (string | number)[][] = [];
  const count = async <Result>(title: string, work: () => Promise<Result>): Promise<Result> => {
    calls.fetches = [];
    calls.betweenSubgraphs = [];
    const counted = await countStatements(work);
    const { statements: sql, transactionStatements } = counted;
    rows.push([title, tally(calls.fetches), tally(calls.betweenSubgraphs), sql.length, transactionStatements.length]);
    return counted.result;
  };

  const guest = createShopper(graph.execute);
  await count('`Browse`, 1 offering', () => guest.send(storefront.BrowseDocument, { first: 1 }));
  await count('`Browse`, 24 offerings', () => guest.send(storefront.BrowseDocument, { first: 24 }));
  await count('`OfferingPage`', () => guest.send(storefront.OfferingPageDocument, { id: 'po-mobile-flex-m' }));
  const empty = await count('`CreateCart`', () => guest.createCart());
  const cart = await count('`PatchCart`, 3 lines', () => guest.fill(empty, mobileLine));
  await count('`Cart`, 3 lines', () => guest.send(storefront.CartDocument, { id: cart.id }));
  await count('`Numbers`, 10', () => guest.send(storefront.NumbersDocument, { first: 10 }));
  const msisdn = await guest.freeNumber();
  await count('`LeaseNumbers`, number and SIM', () => guest.lease(cart, msisdn));
  const input = guest.checkoutInput(cart, { waitSeconds: 0 });
  const { id } = (await count('`Checkout`, accepted', () => guest.checkout(input))) as { id: string };
  const { result } = await guest.until(id, 'COMPLETED');
  await count('`Progress`', () => guest.progress(id));

  const customerId = result?.customer?.id ?? '';
  const customer = createShopper(graph.execute, await customerHeaders(graph, customerId));
  await count('`OrderPage`', () => customer.send(storefront.OrderPageDocument, { id: result?.productOrder.id ?? '' }));
  const order = async () => {
    const shopper = createShopper(graph.execute, { ...customer.caller.headers });
    const another = shopper.checkoutInput(await shopper.readyCart(), {
      customer: { existing: { customerId } },
      idempotencyKey: randomUUID(),
    });
    const process = await shopper.checkout(another);
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    await shopper.until(process.id, 'COMPLETED');
  };
  const page = (first: number) => () => customer.send(storefront.MyOrdersDocument, { first });
  await count('`MyOrders`, 1 order', page(ORDERS));
  await repeat(ORDERS - 1, 4, order);
  const { data } = await count(`\`MyOrders\`, ${ORDERS} orders`, page(ORDERS));
  const [plan] = data?.me?.customerOrders.nodes[0]?.items ?? [];
  const productId = plan && 'product' in plan && 'id' in plan.product ? plan.product.id : '';
  await count('`MyLine`', () => customer.send(storefront.MyLineDocument, { id: productId }));

  calls.betweenSubgraphs = [];
  const watcher = watchProcesses(databaseUrl);
  const { statements: sql, transactionStatements } = await measureCheckout(graph, databaseUrl, watcher);
  rows.push(['A checkout until completed (average of 16)', '1 checkout', '', sql, transactionStatements]);
  await watcher.close();
  await graph.close();
  const head = ['Operation', 'Fetches', 'Between subgraphs', 'SQL statements', 'begin, commit'];
  return `${legend}\n\n${table(head, rows)}`;
}
