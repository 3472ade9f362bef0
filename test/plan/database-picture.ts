import pg from 'pg';

const tables = `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
  where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'dbos')
    and table_name <> 'event_log' order by 1`;

/** Of an event, that it is there: it may be on its way to the log. */
const contentOf = (table: string) => (table.endsWith('.outbox_event') ? `(select id from ${table})` : table);

/** A checksum of every table of every subgraph and of the sandbox, and the processes that run: equal pictures, nothing has happened. */
export async function pictureOf(databaseUrl: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(tables);
    const sums = [
      ...rows.map(({ name }) => ({ name, from: contentOf(name) })),
      { name: 'processes', from: `(select workflow_uuid from dbos.workflow_status where workflow_uuid not like 'sched-%')` },
    ].map(
      ({ name, from }) =>
        `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${from} t`,
    );
    const picture = await client.query<{ name: string; sum: string }>(sums.join(' union all '));
    return Object.fromEntries(picture.rows.map(({ name, sum }) => [name, sum]));
  } finally {
    await client.end();
  }
}
