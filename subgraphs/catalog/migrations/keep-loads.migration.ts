import { Migration } from '@mikro-orm/migrations';
import { createIdempotencyRecordTable } from '../../kit/database/idempotency-record.entity.ts';

/** Prices that an offering holds by value are in its original; those beside it have one of their own. */
const held = `
  update catalog.product_offering_price p set is_held = true
    from (
      select o.catalog_version, coalesce(e ->> 'id', o.id || '/price/' || n) as id
        from catalog.product_offering o
       cross join lateral jsonb_array_elements(
               case jsonb_typeof(o.tmf -> 'productOfferingPrice') when 'array' then o.tmf -> 'productOfferingPrice' else '[]' end
             ) with ordinality as held (e, n)
       where coalesce(e ->> 'price', e ->> 'priceType', e ->> 'percentage') is not null
    ) held
   where held.catalog_version = p.catalog_version and held.id = p.id`;

/** Every load is kept with what it found and changed; a version says which code made its rows. */
export class KeepLoads extends Migration {
  override up() {
    this.addSql(`
      alter table catalog.catalog_version add column mapping_version int not null default 0, add column replaced_at timestamptz;
      alter table catalog.product_offering_price add column is_held boolean not null default false`);
    this.addSql(held);
    this.addSql(createIdempotencyRecordTable('catalog'));
    this.addSql(`
      create table catalog.catalog_load (
        id uuid primary key,
        source text not null,
        state text not null check (state in ('RUNNING', 'LOADED', 'UNCHANGED', 'PREVIEWED', 'REFUSED', 'FAILED')),
        phase text not null,
        is_dry_run boolean not null,
        requested_by text,
        started_at timestamptz not null,
        ended_at timestamptz,
        bytes_read bigint not null default 0,
        bytes_total bigint,
        resources_read int not null default 0,
        problem_count int not null default 0,
        problems jsonb not null default '[]',
        warning_count int not null default 0,
        warnings jsonb not null default '[]',
        error text,
        catalog_version int,
        origin text
      );
      create table catalog.catalog_change (
        load_id uuid not null references catalog.catalog_load (id) on delete cascade,
        kind text not null check (kind in ('ADDED', 'CHANGED', 'RETIRED', 'REMOVED', 'PRICE_MOVED')),
        position int not null,
        resource_type text not null,
        resource_id text not null,
        name text not null,
        details jsonb,
        primary key (load_id, kind, position)
      );
      create table catalog.catalog_change_count (
        load_id uuid not null references catalog.catalog_load (id) on delete cascade,
        kind text not null,
        resource_type text not null,
        count int not null,
        primary key (load_id, kind, resource_type)
      )`);
  }
}
