import pg from 'pg';

/** Locks that one process at a time has, on one connection: PostgreSQL lets go of them when the process is gone. */
export interface SessionLocks {
  /** False when somebody else has it, or this process does already. */
  take(name: string): Promise<boolean>;
  release(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Connects with the first lock. When the connection is lost, so are its locks: what they guard must bear two at once for a moment. */
export function openSessionLocks(url: string, name: string): SessionLocks {
  let session: Promise<pg.Client> | undefined;
  const held = new Set<string>();

  const connect = async () => {
    const client = new pg.Client({
      connectionString: url,
      application_name: name,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    client.on('error', () => undefined);
    client.once('end', () => (session = undefined));
    await client.connect();
    return client;
  };

  const ask = async (sql: string, lock: string): Promise<boolean> => {
    session ??= connect().catch((error: unknown) => {
      session = undefined;
      throw error;
    });
    const { rows } = await (await session).query<{ is: boolean }>(`select ${sql}(hashtextextended($1, 0)) as is`, [lock]);
    return rows[0]?.is ?? false;
  };

  return {
    async take(lock) {
      // A session may take a lock twice, so what we have ourselves is known here.
      if (held.has(lock)) return false;
      held.add(lock);
      const isOurs = await ask('pg_try_advisory_lock', lock).catch((error: unknown) => {
        held.delete(lock);
        throw error;
      });
      if (!isOurs) held.delete(lock);
      return isOurs;
    },
    async release(lock) {
      // Without its connection there is nothing to release.
      if (session) await ask('pg_advisory_unlock', lock).catch(() => undefined);
      held.delete(lock);
    },
    async close() {
      const client = await session?.catch(() => undefined);
      session = undefined;
      await client?.end().catch(() => undefined);
    },
  };
}
