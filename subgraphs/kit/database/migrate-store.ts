import { openStore, type StoreOptions } from './open-store.ts';
import { withDatabaseLock } from './with-lock.ts';

/** Creates the schema and applies the migrations it does not have yet; returns their names. Many processes may call it at once. */
export async function migrateStore(options: StoreOptions): Promise<string[]> {
  const { url, schema, log } = options;
  const store = openStore({ ...options, poolSize: 2 });
  try {
    return await withDatabaseLock(url, `migrate ${schema}`, async () => {
      await store.orm.em.execute(`create schema if not exists "${schema}"`);
      const applied = await store.orm.migrator.up();
      if (applied.length > 0) log?.info(`Applied ${applied.length} migration${applied.length > 1 ? 's' : ''} to "${schema}".`);
      return applied.map(({ name }) => name);
    });
  } finally {
    await store.close();
  }
}
