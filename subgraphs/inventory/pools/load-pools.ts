import type { EntityManager } from '@mikro-orm/postgresql';
import { stableHash } from '../../kit/database/stable-hash.ts';
import { expandPools } from './expand-pools.ts';

const chunkSize = 5000;
const randomKey = '(random() * 2147483646)::int';

const chunks = <T>(items: T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / chunkSize) }, (_, index) =>
    items.slice(index * chunkSize, (index + 1) * chunkSize),
  );

/** Adds what a pool file holds and the store does not; the same file is loaded once. True when there was something to do. */
export const loadPools = async (em: EntityManager, file: unknown, now: Date): Promise<boolean> => {
  const hash = stableHash(file);
  const known = await em.execute<object[]>('select 1 from inventory.pool_load where hash = ?', [hash]);
  if (known.length > 0) return false;
  const { numberClasses, numbers, sims } = expandPools(file);

  await em.transactional(async (tx) => {
    const load = (sql: string, rows: object[]) => tx.execute(sql, [JSON.stringify(rows)]);
    await load(
      `insert into inventory.number_class (id, name, price_value, price_currency, tax_rate)
       select id, name, (price->>'value')::numeric, price->>'unit', (tax->>'taxRate')::numeric
       from jsonb_to_recordset(?::jsonb) as c(id text, name text, price jsonb, tax jsonb)
       on conflict (id) do update set name = excluded.name, price_value = excluded.price_value,
         price_currency = excluded.price_currency, tax_rate = excluded.tax_rate`,
      numberClasses,
    );
    for (const chunk of chunks(numbers)) {
      await load(
        `insert into inventory.msisdn (value, class, trigrams, random_key)
         select value, class, inventory.digit_trigrams(substr(value, 2)), ${randomKey}
         from jsonb_to_recordset(?::jsonb) as n(value text, class text) on conflict do nothing`,
        chunk,
      );
    }
    for (const chunk of chunks(sims)) {
      await load(
        `insert into inventory.iccid (value, sim_type, random_key)
         select value, "simType", ${randomKey} from jsonb_to_recordset(?::jsonb) as s(value text, "simType" text) on conflict do nothing`,
        chunk,
      );
    }
    await tx.execute('insert into inventory.pool_load (hash, loaded_at) values (?, ?) on conflict do nothing', [hash, now]);
  });
  await em.execute('analyze inventory.msisdn, inventory.iccid');
  return true;
};
