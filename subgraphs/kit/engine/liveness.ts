import pg from 'pg';
import { pause } from './transient.ts';

const QUERY_TIMEOUT_MS = 5_000;
const CONNECT_TIMEOUT_MS = 3_000;
const RETRY_MS = 250;
/** After an outage everybody's lock is gone for a moment: let the living take theirs back before anybody is declared dead. */
const SETTLE_MS = 3_000;

/** SQL for the advisory lock that stands for an executor; `id` is a column or a parameter. */
export const lockKey = (id: string) => `hashtextextended('tmf-supergraph executor ' || ${id}, 0)`;

/** A session lock in PostgreSQL that lives as long as this process does: the others see it free when we are gone. */
export interface Liveness {
  /** Runs on the session that holds the lock. */
  query<Row extends object>(sql: string, values: readonly unknown[]): Promise<Row[]>;
  /** Holding the lock, and the others have had time to take back theirs. */
  settled(): boolean;
  close(): Promise<void>;
}

export interface LivenessOptions {
  readonly databaseUrl: string;
  readonly executorId: string;
  /** How long the lock may be lost before this process has to stop working. */
  readonly graceMs: number;
  /** The lock is lost for good: the others take over, so this process must execute nothing any more. */
  readonly onLost: (reason: string) => void;
}

/** Opens the session. Needs a direct connection: a transaction-mode pooler has no session to hold a lock. */
async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'tmf-supergraph liveness',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    // A host that vanished without a word is noticed by the server within about ten seconds.
    await client.query('set tcp_keepalives_idle = 4; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3');
    return client;
  } catch (error) {
    void client.end().catch(() => undefined);
    throw error;
  }
}

async function acquire(databaseUrl: string, executorId: string): Promise<pg.Client | undefined> {
  const client = await connect(databaseUrl);
  try {
    const { rows } = await client.query<{ ours: boolean }>(`select pg_try_advisory_lock(${lockKey('$1')}) as ours`, [executorId]);
    if (rows[0]?.ours) return client;
  } catch (error) {
    void client.end().catch(() => undefined);
    throw error;
  }
  await client.end();
  return undefined;
}

export async function holdLiveness({ databaseUrl, executorId, graceMs, onLost }: LivenessOptions): Promise<Liveness> {
  const first = await acquire(databaseUrl, executorId);
  if (!first) throw new Error(`Executor id ${executorId} is in use: every process needs its own.`);
  let client: pg.Client | undefined;
  let settledAt = 0;
  let closed = false;

  const reacquire = async (lost: pg.Client) => {
    if (closed || client !== lost) return;
    client = undefined;
    void lost.end().catch(() => undefined);
    const deadline = performance.now() + graceMs;
    while (!closed && performance.now() < deadline) {
      const next = await acquire(databaseUrl, executorId).catch(() => undefined);
      if (next && !closed) {
        settledAt = performance.now() + SETTLE_MS;
        hold(next);
        return;
      }
      if (next) return void next.end().catch(() => undefined);
      await pause(RETRY_MS);
    }
    if (!closed)
      onLost(`The database session of executor ${executorId} was lost and could not be had again within ${graceMs / 1_000} s.`);
  };

  const hold = (session: pg.Client) => {
    client = session;
    session.once('error', () => void reacquire(session));
    session.once('end', () => void reacquire(session));
  };

  hold(first);
  return {
    async query<Row extends object>(sql: string, values: readonly unknown[]) {
      const session = client;
      if (!session) throw new Error('The liveness session is lost.');
      try {
        return (await session.query<Row>(sql, [...values])).rows;
      } catch (error) {
        void reacquire(session);
        throw error;
      }
    },
    settled: () => client !== undefined && performance.now() >= settledAt,
    async close() {
      closed = true;
      const session = client;
      client = undefined;
      await session?.end().catch(() => undefined);
    },
  };
}
