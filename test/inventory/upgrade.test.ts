import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { AllowTransfers } from '../../subgraphs/inventory/migrations/allow-transfers.ts';
import { CreateInventory } from '../../subgraphs/inventory/migrations/create-inventory.ts';
import { DiscardProducts } from '../../subgraphs/inventory/migrations/discard-products.ts';
import { IndexProductsWithoutAccount } from '../../subgraphs/inventory/migrations/index-products-without-account.ts';
import { RelayEvents } from '../../subgraphs/inventory/migrations/relay-events.ts';
import { inventoryStore } from '../../subgraphs/inventory/store.ts';
import { migrateStore } from '../../subgraphs/kit/database/migrate-store.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

describe('numbers and SIMs of the version without pairs', () => {
  let database: TestDatabase;
  let sql: pg.Client;
  beforeAll(async () => {
    database = await createDatabase();
    sql = new pg.Client({ connectionString: database.url });
    await sql.connect();
  });
  afterAll(async () => {
    await sql?.end();
    await database?.drop();
  });

  const add = (table: 'msisdn' | 'iccid', value: string, state: string, productId: string | null) =>
    sql.query(
      `insert into inventory.${table} (value, ${table === 'msisdn' ? 'class, trigrams' : 'sim_type'}, random_key, state, product_id, quarantined_until)
       values ($1, ${table === 'msisdn' ? "'standard', '{}'" : "'physical'"}, 1, $2, $3, case when $2 = 'quarantined' then now() end)`,
      [value, state, productId],
    );

  it('of a line in service are paired, a SIM that rested is never used again, and states change by the rules from then on', async () => {
    const options = inventoryStore(database.url);
    const before = [CreateInventory, IndexProductsWithoutAccount, DiscardProducts, RelayEvents, AllowTransfers];
    await migrateStore({ ...options, migrations: before });
    const [plan, sim, ended] = [randomUUID(), randomUUID(), randomUUID()];
    for (const [id, status] of [
      [plan, 'active'],
      [sim, 'active'],
      [ended, 'terminated'],
    ])
      await sql.query(
        `insert into inventory.product (id, name, status, version, product_offering_id, product_specification_id, customer_id, characteristics, prices)
         values ($1, 'A product', $2, 1, 'po', 'ps', 'c-1', '[]', '[]')`,
        [id, status],
      );
    await sql.query("insert into inventory.product_relationship values ($1, 'reliesOn', $2)", [sim, plan]);
    await sql.query("insert into inventory.number_class values ('standard', 'Standard', 0, 'EUR', 19)");
    await add('msisdn', '+4915550000001', 'assigned', plan);
    await add('msisdn', '+4915550000002', 'quarantined', ended);
    await add('iccid', '8949000000000000001', 'assigned', sim);
    await add('iccid', '8949000000000000002', 'quarantined', ended);
    await add('iccid', '8949000000000000003', 'available', null);
    await migrateStore(options);
    const { rows: numbers } = await sql.query('select state, paired_iccid as sim from inventory.msisdn order by value');
    expect(numbers).toEqual([
      { state: 'assigned', sim: '8949000000000000001' },
      { state: 'quarantined', sim: null },
    ]);
    const { rows: sims } = await sql.query("select state, free_at = 'infinity' as taken from inventory.iccid order by value");
    expect(sims).toEqual([
      { state: 'assigned', taken: true },
      { state: 'terminated', taken: true },
      { state: 'available', taken: false },
    ]);
    await expect(sql.query("update inventory.iccid set state = 'available' where state = 'terminated'")).rejects.toThrow(
      'A resource that is terminated does not become available.',
    );
  });
});
