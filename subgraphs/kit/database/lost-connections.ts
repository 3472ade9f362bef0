import type { Pool, PoolClient } from 'pg';

/** By then whoever held it has had its error. */
const LET_GO_MS = 2_000;

/**
 * Gives the pool its place back when a connection dies in somebody's hands. The query builder under the ORM never releases a
 * connection whose `begin` or `rollback` failed, so each outage would cost a few places until none is left.
 */
export function releaseLostConnections(pool: Pool): void {
  const letGo = new WeakMap<PoolClient, () => void>();
  pool.on('acquire', (client) => {
    const lost = () => {
      setTimeout(() => {
        try {
          client.release(true);
        } catch {
          // It was released as it should be.
        }
      }, LET_GO_MS).unref();
    };
    letGo.set(client, lost);
    client.once('end', lost);
  });
  pool.on('release', (_error, client) => {
    const lost = letGo.get(client);
    if (lost) client.off('end', lost);
  });
}
