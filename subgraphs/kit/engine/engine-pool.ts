import pg from 'pg';

const MAX_CONNECTIONS = 10;

/** The engine's connections. Ours and not its own, which would set the session up with a query that pg calls deprecated. */
export function createEnginePool(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'engine',
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // A session left open inside a transaction would keep its locks for ever.
    idle_in_transaction_session_timeout: 60_000,
  });
  // Idle connections of an outage; the queries that meet it report it.
  pool.on('error', () => undefined);
  return pool;
}
