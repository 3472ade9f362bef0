import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** A connection of its own for much data: COPY, temporary tables, a lock that lasts as long as it does. */
export interface BulkSession {
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Lines in COPY's text format. */
  copy(into: string, lines: string): Promise<void>;
  /** Waits until nobody else has the lock; `onWait` is told once when it is not free. */
  lock(name: string, onWait: () => void): Promise<void>;
  close(): Promise<void>;
}

const LOCK_POLL_MS = 200;

// What it writes counts only once another transaction says so, and that one waits for the disk.
const settings =
  '-c synchronous_commit=off -c statement_timeout=0 -c idle_in_transaction_session_timeout=0 -c client_connection_check_interval=5s -c jit=off -c client_min_messages=warning';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A connection that says of itself that it is lost, whatever it was doing. */
export async function openBulkSession(url: string, name: string): Promise<BulkSession> {
  const client = new pg.Client({ connectionString: url, application_name: name, keepAlive: true, options: settings });
  client.on('error', () => undefined);
  await client.connect();

  const query = async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> => {
    // Without values it may be several statements.
    const { rows } = values.length > 0 ? await client.query<Row>(sql, [...values]) : await client.query<Row>(sql);
    return rows;
  };

  return {
    query,
    copy: (into, lines) =>
      new Promise((resolve, reject) => {
        const stream = client.query(copyFrom(`copy ${into} from stdin`));
        stream.on('error', reject);
        stream.on('finish', resolve);
        stream.end(lines);
      }),
    async lock(lockName, onWait) {
      for (let tries = 0; ; tries++) {
        const [row] = await query<{ ours: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as ours', [lockName]);
        if (row?.ours) return;
        if (tries === 0) onWait();
        await pause(LOCK_POLL_MS);
      }
    },
    close: () => client.end().catch(() => undefined),
  };
}
