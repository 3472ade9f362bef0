import { createReadStream, createWriteStream } from 'node:fs';
import { stat, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { withClient } from '../world.ts';

const tables = `
  select c.oid::regclass::text as name,
         (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
           where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns
  from pg_inherits i join pg_class c on c.oid = i.inhrelid
  where c.relnamespace = 'catalog'::regnamespace and c.relkind = 'r'`;

/** The rows of one table from a file into a table like it, indexes included: milliseconds and bytes. */
async function copyTable(client: pg.Client, name: string, columns: string) {
  const file = join(tmpdir(), `tmf-supergraph-copy-${process.pid}`);
  await pipeline(client.query(to(`copy (select ${columns} from ${name}) to stdout`)), createWriteStream(file));
  await client.query(`create table public.copied (like ${name} including all)`);
  const begun = performance.now();
  await pipeline(createReadStream(file), client.query(from(`copy public.copied (${columns}) from stdin`)));
  const ms = performance.now() - begun;
  const { rows } = await client.query<{ count: number }>('select count(*)::int as count from public.copied');
  await client.query('drop table public.copied');
  const { size } = await stat(file);
  await unlink(file);
  return { ms, size, rows: rows[0]!.count };
}

/** What PostgreSQL's own COPY takes for the rows of the loaded catalog. */
export const copyAgain = (databaseUrl: string) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ name: string; columns: string }>(tables);
    const total = { ms: 0, size: 0, rows: 0 };
    for (const { name, columns } of rows) {
      const copied = await copyTable(client, name, columns);
      total.ms += copied.ms;
      total.size += copied.size;
      total.rows += copied.rows;
    }
    return total;
  });
