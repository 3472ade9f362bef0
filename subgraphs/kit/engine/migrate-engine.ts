import { migrateDataSourcePG } from '@dbos-inc/dbos-sdk/datasource';
import { allMigrations } from '@dbos-inc/dbos-sdk/internal/sysdb_migrations/internal/migrations';
import { runSysMigrationsPg } from '@dbos-inc/dbos-sdk/internal/sysdb_migrations/migration_runner';
import pg from 'pg';
import { ENGINE_SCHEMA } from './engine-database.ts';

/**
 * Brings up the engine's tables, under the caller's database lock. By itself the engine would build its indexes concurrently,
 * and such a build waits for every older transaction: also for those that wait for, or hold, the lock it runs under.
 */
export async function migrateEngine(databaseUrl: string): Promise<void> {
  const migrations = allMigrations(ENGINE_SCHEMA, { useListenNotify: true, isCockroach: false }).map((migration) => ({
    ...migration,
    pg: migration.pg?.map((statement) => statement.replace(/\bconcurrently\b/i, '')),
  }));
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'migrate engine' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await runSysMigrationsPg(client, migrations, ENGINE_SCHEMA, { onWarn: () => undefined });
    await client.query('begin');
    await migrateDataSourcePG(async (sql) => (await client.query<Record<string, unknown>>(sql)).rows, ENGINE_SCHEMA);
    await client.query('commit');
  } finally {
    await client.end().catch(() => undefined);
  }
}
