import pg from 'pg';

interface Column {
  table: string;
  column: string;
}

const within = (column: string) => `strpos(lower(${column}::text), lower(word)) > 0`;
/** Not as digits of an id, of a number or of a moment. */
const alone = (column: string) => `${column}::text ~ ('(^|[^0-9a-z+.-])' || word || '([^0-9a-z-]|$)')`;

/** Where in the whole database any of these words stands, in whatever column of whatever schema: `party.party.name: Ada`. */
export const findEverywhere = (databaseUrl: string, words: readonly string[]) => find(databaseUrl, words, within);

/** As `findEverywhere`, for short codes, which stand by themselves. */
export const findCodes = (databaseUrl: string, codes: readonly string[]) => find(databaseUrl, codes, alone);

async function find(databaseUrl: string, words: readonly string[], isIn: (column: string) => string): Promise<string[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows: columns } = await client.query<Column>(
      `select format('%I.%I', table_schema, table_name) as table, format('%I', column_name) as column
         from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema') order by 1, 2`,
    );
    const found: string[] = [];
    for (const [table, own] of Map.groupBy(columns, (column) => column.table)) {
      const tests = own.map(({ column }) => `(select word from unnest($1::text[]) word where ${isIn(column)} limit 1)`);
      const { rows } = await client.query<{ hits: (string | null)[] }>(
        `select array[${tests.join(', ')}] as hits from ${table}`,
        [words],
      );
      for (const { hits } of rows) {
        hits.forEach((word, index) => {
          if (word !== null) found.push(`${table}.${own[index]?.column ?? ''}: ${word}`);
        });
      }
    }
    return [...new Set(found)];
  } finally {
    await client.end();
  }
}
