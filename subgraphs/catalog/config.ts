import { resolve } from 'node:path';
import { z } from 'zod';
import { waitForDatabase } from '../kit/database/wait-for-database.ts';
import { sharedSettings } from '../kit/graph/config.ts';
import { parseSettings } from '../kit/graph/settings.ts';
import type { Logger } from '../kit/logger.ts';
import { startEmbeddedPostgres } from '../kit/postgres/start-embedded-postgres.ts';

const settings = sharedSettings.pick({ DATABASE_URL: true }).extend({ DATA_DIR: z.string().min(1).default('.data') });

/** The database of DATABASE_URL, else the embedded one, be it running or not. */
export const openCatalogDatabase = async (log: Logger): Promise<{ url: string; close(): Promise<void> }> => {
  const { DATABASE_URL, DATA_DIR } = parseSettings(settings, process.env);
  if (DATABASE_URL) {
    await waitForDatabase(DATABASE_URL, { log });
    return { url: DATABASE_URL, close: () => Promise.resolve() };
  }
  const embedded = await startEmbeddedPostgres({ dataDir: resolve(DATA_DIR), log });
  return { url: embedded.url, close: () => embedded.stop() };
};
