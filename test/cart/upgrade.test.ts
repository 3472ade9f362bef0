import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { AddProductVersions } from '../../subgraphs/cart/migrations/add-product-versions.ts';
import { CreateCarts } from '../../subgraphs/cart/migrations/create-carts.ts';
import { IndexFrozenCarts } from '../../subgraphs/cart/migrations/index-frozen-carts.ts';
import { RelayEvents } from '../../subgraphs/cart/migrations/relay-events.ts';
import { cartStore } from '../../subgraphs/cart/store.ts';
import { migrateStore } from '../../subgraphs/kit/database/migrate-store.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

describe('carts of the version without promises and handovers', () => {
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

  it('stay what they were: what was priced is promised for a day, nothing is saved for later, and nobody is reminded of them', async () => {
    const options = cartStore(database.url);
    await migrateStore({ ...options, migrations: [CreateCarts, IndexFrozenCarts, RelayEvents, AddProductVersions] });
    await sql.query(
      `insert into cart.shopping_cart (id, version, state, customer_id, guest_key, created_at, updated_at, valid_until)
       select 'cart-' || state, 4, state, customer_id, guest_key, '2026-11-01Z', '2026-11-02Z', '2026-12-02Z'
         from (values ('OPEN', null, 'guest'), ('CHECKING_OUT', 'c-1', null), ('CHECKED_OUT', 'c-1', 'guest')) as c (state, customer_id, guest_key)`,
    );
    await sql.query(
      `insert into cart.cart_item (cart_id, id, position, action, quantity, name, product_offering_id, product_id, characteristics, prices,
                                   resource_specifications, requires, excludes, bundled_only, bundled_offerings, relationships)
       select 'cart-OPEN', action, 1, action, 1, action, 'po', nullif('product ' || action, 'product ADD'), '[]', '[]', '[]', '[]', '[]', false, '[]', '[]'
         from unnest(array['ADD', 'MODIFY', 'DELETE', 'NO_CHANGE']) action`,
    );
    await migrateStore(options);
    const { rows: carts } = await sql.query(
      'select state, announced_version as announced, leases_pending as pending, handover_code as code from cart.shopping_cart order by state',
    );
    const unchanged = { announced: 4, pending: false, code: null };
    expect(carts).toEqual(['CHECKED_OUT', 'CHECKING_OUT', 'OPEN'].map((state) => ({ state, ...unchanged })));
    const { rows: items } = await sql.query(
      `select id, status, (promise ->> 'hardUntil')::timestamptz as until, bundle_limits as limits from cart.cart_item order by id`,
    );
    const until = (id: string) => (id === 'ADD' || id === 'MODIFY' ? new Date('2026-11-03Z') : null);
    expect(items).toEqual(
      ['ADD', 'DELETE', 'MODIFY', 'NO_CHANGE'].map((id) => ({ id, status: 'ACTIVE', until: until(id), limits: null })),
    );
  });
});
