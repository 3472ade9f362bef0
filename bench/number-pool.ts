import type pg from 'pg';
import { migrateInventory } from '../subgraphs/inventory/store.ts';
import { withClient, log } from './world.ts';

const tail = 8;
const trigrams = Array.from({ length: tail + 2 }, (_, at) => `substr(value, ${at + 4}, 3)::int`).join(', ');

/** Numbers of one operator with gaps between them: `+49155` and eight digits. One in 250 is gold, one in 25 silver. */
const fill = (count: number) => {
  const step = 10 ** tail / count;
  return `
    insert into inventory.msisdn (value, class, trigrams, random_key)
    select value, class, array[${trigrams}], (random() * 2147483646)::int from (
      select '+49155' || lpad((i * ${step} + (i * 7919) % ${step})::text, ${tail}, '0') as value,
        case when i % 250 = 0 then 'gold' when i % 25 = 0 then 'silver' else 'standard' end as class
      from generate_series(0::bigint, ${count - 1}) as i
    ) as n`;
};

const classes = `
  insert into inventory.number_class (id, name, price_value, price_currency, tax_rate)
  values ('standard', 'Standard', 0, 'EUR', 19), ('silver', 'Silver', 9, 'EUR', 19), ('gold', 'Gold', 49, 'EUR', 19)`;

/** Builds the indexes after the rows: a fraction of the time. */
const withoutIndexes = async (client: pg.Client, work: () => Promise<unknown>) => {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
    where indrelid = 'inventory.msisdn'::regclass and not indisprimary`);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await work();
  await client.query("set maintenance_work_mem = '1GB'");
  for (const { definition } of rows) await client.query(definition);
};

/** An inventory with that many free numbers. */
export const createNumberPool = async (databaseUrl: string, count: number): Promise<void> => {
  await migrateInventory(databaseUrl, log);
  await withClient(databaseUrl, async (client) => {
    await client.query(classes);
    await withoutIndexes(client, () => client.query(fill(count)));
    await client.query('vacuum analyze inventory.msisdn');
  });
};
