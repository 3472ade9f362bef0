import { Migration } from '@mikro-orm/migrations';

/**
 * Products that are taken back before they were in service. An undo may overtake its act: `begin_product` lets the two come one
 * after the other and says, as of then, which product a key has made and whether it may still make one.
 */
export class DiscardProducts extends Migration {
  override up(): void {
    this.addSql(`
      create table inventory.discarded_product (
        change_key text primary key,
        discarded_at timestamptz not null
      )`);
    this.addSql(`
      create function inventory.begin_product(key text) returns table (product_id uuid, discarded boolean) language plpgsql volatile as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('inventory product ' || key, 0));
        return query select
          (select version.product_id from inventory.product_version version where version.change_key = key),
          exists (select from inventory.discarded_product where change_key = key);
      end
      $$`);
  }
}
