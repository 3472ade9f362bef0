import type pg from 'pg';
import { migrateInventory } from '../subgraphs/inventory/store.ts';
import { withClient, log } from './world.ts';

const first = 4_915_500_000_000;
const room = 10 ** 8;
const trigrams = Array.from({ length: 11 }, (_, at) => `(n / ${10 ** at} % 1000)::int`).join(', ');

/** Numbers of one operator with gaps between them: `+49155` and eight digits. One in 250 is gold, one in 25 silver. */
const fill = (count: number) => {
  const step = room / count;
  return `
    insert into inventory.msisdn (value, class, trigrams, random_key)
    select '+' || n, case when hashint8(n) % 250 = 0 then 'gold' when hashint8(n) % 25 = 0 then 'silver' else 'standard' end,
      array[${trigrams}], (random() * 2147483646)::int
    from generate_series(0::bigint, ${count - 1}) as i cross join lateral (select ${first} + i * ${step} + abs(hashint8(i)::bigint) % ${step} as n) as number`;
};

const classes = `
  insert into inventory.number_class (id, name, price_value, price_currency, tax_rate)
  values ('standard', 'Standard', 0, 'EUR', 19), ('silver', 'Silver', 9, 'EUR', 19), ('gold', 'Gold', 49, 'EUR', 19)`;

/** Checks and indexes after the rows: a fraction of the time. */
const inBulk = async (client: pg.Client, work: () => Promise<unknown>) => {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
    where indrelid = 'inventory.msisdn'::regclass and not indisprimary`);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await client.query('alter table inventory.msisdn drop constraint msisdn_pkey, set unlogged');
  await client.query('set session_replication_role = replica');
  await work();
  await client.query("set maintenance_work_mem = '1GB'");
  await client.query('alter table inventory.msisdn add primary key (value)');
  for (const { definition } of rows) await client.query(definition);
};

/** An inventory with that many free numbers. */
export const createNumberPool = async (databaseUrl: string, count: number): Promise<void> => {
  await migrateInventory(databaseUrl, log);
  await withClient(databaseUrl, async (client) => {
    await client.query(classes);
    await inBulk(client, () => client.query(fill(count)));
    await client.query('vacuum analyze inventory.msisdn');
  });
};
