import { Migration } from '@mikro-orm/migrations';
import { createOutboxEventTable } from '../../kit/events/outbox-event.entity.ts';

const tables = `
  create table catalog.catalog_version (
    id serial primary key,
    loaded_at timestamptz not null,
    source text not null,
    dump_hash text not null,
    offering_count int not null,
    is_current boolean not null default false
  );
  create unique index catalog_version_one_current on catalog.catalog_version (is_current) where is_current;

  create table catalog.category (
    catalog_version int not null,
    id text not null,
    name text not null,
    description text,
    parent_id text,
    depth int not null,
    position int not null,
    tmf jsonb not null,
    primary key (catalog_version, id)
  );
  create index category_by_parent on catalog.category (catalog_version, parent_id);

  create table catalog.product_specification (
    catalog_version int not null,
    id text not null,
    name text not null,
    description text,
    brand text,
    version text,
    lifecycle_status text not null,
    characteristics jsonb not null,
    resource_specifications text[] not null,
    tmf jsonb not null,
    primary key (catalog_version, id)
  );

  create table catalog.product_offering_price (
    catalog_version int not null,
    id text not null,
    name text not null,
    description text,
    lifecycle_status text,
    kind text check (kind in ('ONE_TIME', 'RECURRING', 'USAGE', 'DISCOUNT', 'ALLOWANCE')),
    amount numeric not null,
    duty_free_amount numeric not null,
    currency text not null,
    tax_rate numeric not null,
    period text,
    unit_of_measure text,
    conditions jsonb not null,
    valid_from timestamptz,
    valid_to timestamptz,
    tmf jsonb not null,
    primary key (catalog_version, id)
  );

  create table catalog.product_offering (
    catalog_version int not null,
    id text not null,
    name text not null,
    sort_name text collate "C" not null,
    description text,
    lifecycle_status text not null,
    is_sellable boolean not null,
    is_bundle boolean not null,
    version text,
    valid_from timestamptz,
    valid_to timestamptz,
    product_specification_id text,
    category_ids text[] not null,
    price_ids text[] not null,
    characteristic_uses jsonb not null,
    terms jsonb not null,
    bundled_offerings jsonb not null,
    relationships jsonb not null,
    tmf jsonb not null,
    search tsvector generated always as (to_tsvector('simple', name || ' ' || coalesce(description, ''))) stored,
    primary key (catalog_version, id)
  );
  create index product_offering_by_name on catalog.product_offering (catalog_version, sort_name, id);
  create index product_offering_by_status on catalog.product_offering (catalog_version, lifecycle_status, is_sellable, is_bundle);
  create index product_offering_by_word on catalog.product_offering using gin (search);

  create table catalog.category_member (
    catalog_version int not null,
    category_id text not null,
    sort_name text collate "C" not null,
    offering_id text not null,
    primary key (catalog_version, category_id, sort_name, offering_id)
  )`;

/** The catalog's tables; the parts of TMF620 that are neither filtered nor sorted are jsonb. */
export class CreateCatalog extends Migration {
  override up() {
    this.addSql(tables);
    this.addSql(createOutboxEventTable('catalog'));
  }
}
