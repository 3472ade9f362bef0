import { describe, expect, it } from '@jest/globals';
import { AddMarketSegments } from '../../../subgraphs/catalog/migrations/add-market-segments.migration.ts';
import { CreateCatalog } from '../../../subgraphs/catalog/migrations/create-catalog.migration.ts';
import { RelayEvents } from '../../../subgraphs/catalog/migrations/relay-events.migration.ts';
import { migrateCatalog, openCatalogStore } from '../../../subgraphs/catalog/store.ts';
import { migrateStore } from '../../../subgraphs/kit/database/migrate-store.ts';
import { OutboxEvent } from '../../../subgraphs/kit/events/outbox-event.entity.ts';
import { createDatabase } from '../../support/postgres.ts';

const versions = `
  insert into catalog.catalog_version (loaded_at, source, dump_hash, offering_count, is_current)
  values (now(), 'old', 'x', 1, false), (now(), 'served', 'y', 1, true)`;

const offering = (version: number) => `
  insert into catalog.product_offering (catalog_version, id, name, sort_name, lifecycle_status, is_sellable, is_bundle, category_ids, price_ids,
                                        characteristic_uses, terms, bundled_offerings, relationships, tmf)
  values (${version}, 'o', 'Offering', 'offering', 'Active', true, false, '{}', '{o/price/1}', '[]', '[]', '[]', '[]',
          '{"id": "o", "name": "Offering", "productOfferingPrice": [{"priceType": "oneTime", "price": {"value": 1, "unit": "EUR"}}]}');
  insert into catalog.product_offering_price (catalog_version, id, name, kind, amount, duty_free_amount, currency, tax_rate, conditions, tmf)
  values (${version}, 'o/price/1', 'Price', 'ONE_TIME', 1, 1, 'EUR', 0, '[]', '{}')`;

describe('a catalog that was loaded before versions had tables of their own', () => {
  it('is there after the migration, version by version', async () => {
    const { url, drop } = await createDatabase();
    const migrations = [CreateCatalog, RelayEvents, AddMarketSegments];
    await migrateStore({ url, schema: 'catalog', entities: [OutboxEvent], migrations });
    const store = openCatalogStore(url);
    for (const statement of [versions, offering(1), offering(2)]) await store.em().execute(statement);
    await migrateCatalog(url);
    await expect(
      store
        .em()
        .execute('select tableoid::regclass::text as table, id, market_segments from catalog.product_offering order by 1'),
    ).resolves.toMatchObject([
      { table: 'catalog.product_offering_1', id: 'o' },
      { table: 'catalog.product_offering_2', id: 'o' },
    ]);
    await expect(
      store.em().execute('select is_held from catalog.product_offering_price where catalog_version = 2'),
    ).resolves.toEqual([{ is_held: true }]);
    await store.close();
    await drop();
  });
});
