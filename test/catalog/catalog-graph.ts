import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import { stopExecuting } from '../../subgraphs/kit/engine/launch-engine.ts';
import { createExecutor } from '../../subgraphs/kit/graph/execute.ts';
import type { SubgraphClient } from '../../subgraphs/kit/graph/subgraph-client.ts';
import type { Runtime } from '../../subgraphs/kit/graph/subgraph.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { dumpOfText } from '../../subgraphs/catalog/load/dump.ts';
import { loadCatalog, type LoadOptions } from '../../subgraphs/catalog/load/load-catalog.ts';
import { openCatalogStore } from '../../subgraphs/catalog/store.ts';
import type { SourceSettings } from '../../subgraphs/catalog/source/open-source.ts';
import { createCatalog } from '../../subgraphs/catalog/subgraph.ts';
import { createDatabase, prepareTemplate } from '../support/postgres.ts';

export const sampleText = readFileSync(new URL('../../subgraphs/catalog/sample/catalog.json', import.meta.url), 'utf8');

export const now = new Date('2027-05-01T10:00:00Z');

type Role = 'anonymous' | 'service';

const nobody: SubgraphClient = { execute: () => Promise.reject(new Error('There is no other subgraph.')) };

interface CatalogWorld {
  empty?: boolean;
  source?: SourceSettings;
  subgraphs?: SubgraphClient;
}

/** The catalog subgraph on a database of its own, with the sample loaded unless told otherwise. */
export async function startCatalog({ empty = false, source = { kind: 'DUMP' }, subgraphs = nobody }: CatalogWorld = {}) {
  const catalog = createCatalog(() => source);
  await prepareTemplate('catalog', (url) => catalog.migrate(url));
  const database = await createDatabase('catalog');
  const clock: Clock = { now: () => now };
  const runtime: Runtime = {
    databaseUrl: database.url,
    clock,
    timeZone: 'Europe/Berlin',
    log: silentLogger,
    sandbox: true,
    subgraphs,
  };
  // Another catalog of this file may have registered the same work.
  await stopExecuting();
  const subgraph = await catalog.start(runtime);
  const execute = createExecutor(subgraph.schema, { name: 'catalog', log: silentLogger });
  const store = openCatalogStore(database.url);
  if (!empty) await catalog.seed?.(runtime);

  const ask = async (document: string, variables: object, viewer: Partial<Viewer>) => {
    const request = {
      viewer: { role: 'anonymous' as const, tenant: 'sample', subject: 'test', ...viewer },
      traceId: randomUUID(),
    };
    return execute({ document, variables }, subgraph.createContext(request));
  };

  return {
    runtime,
    store,
    /** One request of somebody, with what the answer has of errors. */
    ask,
    /** One request; throws what the answer has of errors. */
    send: async <Data>(document: string, variables: object = {}, role: Role = 'anonymous'): Promise<Data> => {
      const { data, errors } = await ask(document, variables, { role });
      if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('; '));
      return data as Data;
    },
    load: (dump: unknown, source = 'test', options: Partial<LoadOptions> = {}) =>
      loadCatalog(store, dumpOfText(source, typeof dump === 'string' ? dump : JSON.stringify(dump)), { clock, ...options }),
    close: async () => {
      await subgraph.close();
      await store.close();
      await database.drop();
    },
  };
}

export type CatalogGraph = Awaited<ReturnType<typeof startCatalog>>;
