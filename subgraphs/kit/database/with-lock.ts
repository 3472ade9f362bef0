import pg from 'pg';

/**
 * Runs the work while no other process of this database runs work of that name; the others wait.
 * The lock has its own connection and ends with it; it is one of a transaction, so that it also holds behind PgBouncer.
 */
export async function withDatabaseLock<T>(url: string, name: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: `lock ${name}`, keepAlive: true });
  client.on('error', () => undefined); // the work meets the same outage, and reports it
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local idle_in_transaction_session_timeout = 0');
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
    return await work();
  } finally {
    await client.end().catch(() => undefined);
  }
}
