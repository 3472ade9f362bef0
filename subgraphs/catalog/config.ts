import { resolve } from 'node:path';
import { z } from 'zod';
import { waitForDatabase } from '../kit/database/wait-for-database.ts';
import { hostOf, port, sharedSettings } from '../kit/graph/config.ts';
import { missing, parseSettings, providerTimeout } from '../kit/graph/settings.ts';
import type { Logger } from '../kit/logger.ts';
import { postgresWithin } from '../kit/postgres/data-directory.ts';
import { startEmbeddedPostgres } from '../kit/postgres/start-embedded-postgres.ts';
import type { SourceSettings } from './source/open-source.ts';

const settings = sharedSettings.pick({ DATABASE_URL: true }).extend({ DATA_DIR: z.string().min(1).default('.data') });

/** The database of DATABASE_URL, else the embedded one, be it running or not. */
export const openCatalogDatabase = async (log: Logger): Promise<{ url: string; close(): Promise<void> }> => {
  const { DATABASE_URL, DATA_DIR } = parseSettings(settings, process.env);
  if (DATABASE_URL) {
    await waitForDatabase(DATABASE_URL, { log });
    return { url: DATABASE_URL, close: () => Promise.resolve() };
  }
  const embedded = await startEmbeddedPostgres({ dataDir: postgresWithin(resolve(DATA_DIR)), log });
  return { url: embedded.url, close: () => embedded.stop() };
};

const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' });
const between = (least: number, most: number) => z.coerce.number('must be a number').int().min(least).max(most);

const sourceSettings = sharedSettings.pick({ NODE_ENV: true, HOST: true }).extend({
  CATALOG_SOURCE: z.enum(['DUMP', 'ON_DEMAND', 'BOTH'], 'must be DUMP, ON_DEMAND or BOTH').default('DUMP'),
  TMF620_URL: httpUrl.optional(),
  TMF620_AUTHORIZATION: z.string().min(1).optional(),
  TMF620_TIMEOUT_MS: providerTimeout,
  TMF620_TTL_SECONDS: between(1, 86_400).default(300),
  TMF620_CACHE_MB: between(1, 16_384).default(256),
  TMF620_PAGE_SIZE: between(1, 1_000).default(100),
  TMF620_CALLBACK_URL: httpUrl.optional(),
  TMF620_LISTENER_PORT: port.default(4020),
});

/** Where the catalog comes from: loaded dumps, the operator's TMF620 server, or both. */
export const readSourceSettings = (environment: NodeJS.ProcessEnv = process.env): SourceSettings => {
  const set = parseSettings(sourceSettings, environment, (given) =>
    (given.CATALOG_SOURCE ?? 'DUMP') === 'DUMP' ? [] : missing(given, ['TMF620_URL'], 'when CATALOG_SOURCE is ON_DEMAND or BOTH'),
  );
  if (set.CATALOG_SOURCE === 'DUMP') return { kind: 'DUMP' };
  const onDemand = {
    url: set.TMF620_URL ?? '',
    authorization: set.TMF620_AUTHORIZATION,
    timeoutMs: set.TMF620_TIMEOUT_MS,
    ttlMs: set.TMF620_TTL_SECONDS * 1_000,
    cacheBytes: set.TMF620_CACHE_MB * 1024 * 1024,
    pageSize: set.TMF620_PAGE_SIZE,
    callbackUrl: set.TMF620_CALLBACK_URL,
    listenerPort: set.TMF620_LISTENER_PORT,
    listenerHost: hostOf(set),
  };
  return { kind: set.CATALOG_SOURCE, onDemand };
};
