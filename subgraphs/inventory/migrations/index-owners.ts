import { Migration } from '@mikro-orm/migrations';

/** Whose numbers on their way they are, for when a person asks for all that is theirs. */
export class IndexOwners extends Migration {
  override up() {
    for (const column of ['customer_id', 'guest_key']) {
      this.addSql(`create index port_in_owner_${column}_index on inventory.port_in (${column})`);
    }
  }
}
