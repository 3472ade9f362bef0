import { print } from 'graphql';
import { createGraphClient } from '../gateway/graph-client.ts';
import { createIdentity } from '../gateway/identity.ts';
import { createRequestContextReader } from '../gateway/request-context.ts';
import { BrowseDocument, CartDocument } from '../schema/operations/generated/storefront.ts';
import { cart } from '../subgraphs/cart/subgraph.ts';
import { catalog } from '../subgraphs/catalog/subgraph.ts';
import { systemClock } from '../subgraphs/kit/clock.ts';
import { Closers } from '../subgraphs/kit/graph/closers.ts';
import { startSubgraphs } from '../subgraphs/kit/graph/start-subgraphs.ts';
import type { RequestContext } from '../subgraphs/kit/graph/subgraph.ts';
import { createShopper, mobileLine } from '../test/support/shopper.ts';
import { fetchDirectly, send, startGateways, type Query } from './gateways.ts';
import { memoryCatalog } from './memory-catalog.ts';
import { spread, table } from './report.ts';
import { cpuOfOne, interleave, ratios } from './rounds.ts';
import { log } from './world.ts';

const ROUNDS = 9;
const AT_ONCE = 8;
const TIMES = { memory: 800, database: 150 };

type Gateways = Awaited<ReturnType<typeof startGateways>>;

const anybody: RequestContext = { viewer: { role: 'anonymous', tenant: 'sample', subject: 'bench' }, traceId: 'bench' };

/** One row: the same query four ways, measured in turn. */
async function compare(title: string, gateways: Gateways, query: Query, times: number) {
  const fetches = await gateways.fetchesOf(query);
  const often = (work: () => Promise<unknown>) => () => cpuOfOne(times, AT_ONCE, work);
  const figures = await interleave(
    {
      direct: often(() => fetchDirectly(fetches, query.request)),
      local: often(() => send(gateways.local, query)),
      stock: often(() => send(gateways.stock, query)),
      remote: often(() => send(gateways.remote, query)),
    },
    ROUNDS,
  );
  const { direct, local, stock, remote } = figures;
  return [
    title,
    fetches.length,
    spread(direct),
    spread(ratios(local, direct)),
    spread(ratios(remote, direct)),
    spread(ratios(stock, direct)),
    spread(ratios(stock, remote)),
    spread(ratios(stock, local)),
  ];
}

const tenOfferings = `query TenOfferings {
  productOfferings(first: 10) { nodes { id name prices { id kind amount { value currency } period } } }
}`;

async function fromMemory() {
  const gateways = await startGateways(new Map([['catalog', memoryCatalog()]]));
  const ask = (query: string): Query => ({ query, request: anybody });
  const rows = [
    await compare('11 categories, from memory', gateways, ask('query Categories { categories { id name } }'), TIMES.memory),
    await compare('24 offerings with prices (`Browse`), from memory', gateways, ask(print(BrowseDocument)), TIMES.memory),
  ];
  await gateways.close();
  return rows;
}

async function fromDatabase(databaseUrl: string) {
  const closers = new Closers(log);
  const options = { databaseUrl, role: 'bench', onLost: log.error, clock: systemClock, log, sandbox: true };
  const hosted = await startSubgraphs({ modules: [catalog, cart], ...options }, closers);
  const gateways = await startGateways(hosted);
  closers.add('the gateways', () => gateways.close());

  const readRequest = createRequestContextReader(await createIdentity({ tenant: 'sample' }));
  const shopper = createShopper(createGraphClient(gateways.local, readRequest));
  const { id } = await shopper.fill(await shopper.createCart(), mobileLine);
  const oneCart: Query = {
    query: print(CartDocument),
    variables: { id },
    request: await readRequest(shopper.caller.headers),
  };
  const rows = [
    await compare('10 offerings with prices', gateways, { query: tenOfferings, request: anybody }, TIMES.database),
    await compare('a cart of 3 lines with their offerings (`Cart`)', gateways, oneCart, TIMES.database),
  ];
  await closers.close();
  return rows;
}

const legend = `Processor time of the Node process for one query, ${AT_ONCE} at a time; the client, the gateway and the subgraphs are one process,
PostgreSQL is not counted. *Direct* executes the fetches of the query plan on the subgraphs' schemas without any gateway. The ratios
say how many times as much the whole takes behind a gateway: ours in process (as \`npm start\`), ours over loopback HTTP, and stock
\`@apollo/gateway\` with \`RemoteGraphQLDataSource\` over loopback HTTP; the last two how many times as much stock takes as ours.`;

const head = [
  'Query',
  'Fetches',
  'Direct, µs',
  'Ours in process / direct',
  'Ours over HTTP / direct',
  'Stock / direct',
  'Stock / ours over HTTP',
  'Stock / ours in process',
];

/** What a gateway adds to the same schema executed directly. */
export async function gatewayCost(databaseUrl: string): Promise<string> {
  return `${legend}\n\n${table(head, [...(await fromMemory()), ...(await fromDatabase(databaseUrl))])}`;
}
