import { Migration } from '@mikro-orm/migrations';

/** Whose checkouts and payments they are, for when a person asks for all that is theirs. */
export class IndexOwners extends Migration {
  override up() {
    for (const table of ['checkout_process', 'payment']) {
      this.addSql(`create index ${table}_owner_customer_index on checkout.${table} ((customer_id::text))`);
      this.addSql(`create index ${table}_owner_guest_index on checkout.${table} (guest_key)`);
    }
  }
}
