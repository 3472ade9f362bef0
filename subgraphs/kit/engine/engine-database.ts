import { getExecutor } from '@dbos-inc/dbos-sdk/internal/dbos';

export const ENGINE_SCHEMA = 'dbos';

/** Reads the engine's own tables on the engine's pool, for what its API cannot answer for many workflows at once. */
export async function engineQuery<Row extends object>(sql: string, values: readonly unknown[]): Promise<Row[]> {
  const { rows } = await getExecutor().systemDatabase.pool.query<Row>(sql, [...values]);
  return rows;
}
