import { Migration } from '@mikro-orm/migrations';

/** Offerings are found by the index each process holds; what the database did for that goes. */
export class DropListing extends Migration {
  override up() {
    this.addSql(`
      drop table catalog.category_member;
      drop index catalog.product_offering_by_name;
      drop index catalog.product_offering_by_status;
      alter table catalog.product_offering drop column search`);
  }
}
