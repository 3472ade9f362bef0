import { Migration } from '@mikro-orm/migrations';

const partition = `
  do $$
  declare
    t text;
    v int;
    columns text;
  begin
    foreach t in array array['category', 'product_specification', 'product_offering_price', 'product_offering', 'category_member'] loop
      execute format('alter table catalog.%I rename to %I', t, t || '_whole');
      execute format('create table catalog.%I (like catalog.%I including defaults including constraints including generated) partition by list (catalog_version)', t, t || '_whole');
      select string_agg(quote_ident(attname), ', ' order by attnum) into columns
        from pg_attribute where attrelid = format('catalog.%I', t)::regclass and attnum > 0 and attgenerated = '' and not attisdropped;
      for v in select id from catalog.catalog_version loop
        execute format('create table catalog.%I partition of catalog.%I for values in (%s)', t || '_' || v, t, v);
        execute format('insert into catalog.%I (%s) select %s from catalog.%I where catalog_version = %s', t, columns, columns, t || '_whole', v);
      end loop;
      execute format('drop table catalog.%I', t || '_whole');
    end loop;
  end $$`;

const indexes = `
  alter table catalog.category add primary key (catalog_version, id);
  create index category_by_parent on catalog.category (catalog_version, parent_id);
  alter table catalog.product_specification add primary key (catalog_version, id);
  alter table catalog.product_offering_price add primary key (catalog_version, id);
  alter table catalog.product_offering add primary key (catalog_version, id);
  create index product_offering_by_name on catalog.product_offering (catalog_version, sort_name, id);
  create index product_offering_by_status on catalog.product_offering (catalog_version, lifecycle_status, is_sellable, is_bundle);
  create index product_offering_by_word on catalog.product_offering using gin (search);
  alter table catalog.category_member add primary key (catalog_version, category_id, sort_name, offering_id)`;

/** A table for each version of the catalog: a load fills its own beside those that are read, and an old version goes without a trace. */
export class PartitionCatalog extends Migration {
  override up() {
    this.addSql(partition);
    this.addSql(indexes);
  }
}
