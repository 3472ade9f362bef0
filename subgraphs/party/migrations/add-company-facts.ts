import { Migration } from '@mikro-orm/migrations';

/** Register numbers of companies, and whether their orders need a purchase order number. */
export class AddCompanyFacts extends Migration {
  override up() {
    this.addSql(`
      alter table party.party
        add column company_register_number text null,
        add column purchase_order_number_required boolean not null default false`);
  }
}
