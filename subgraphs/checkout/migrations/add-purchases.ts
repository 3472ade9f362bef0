import { Migration } from '@mikro-orm/migrations';

/** Who buys for an organization, the number it gives the purchase, and what counts towards the buyer's limits. */
export class AddPurchases extends Migration {
  override up() {
    this.addSql('alter table checkout.checkout_process add column buyer_party_id text null');
    this.addSql(`
      create table checkout.purchase (
        process_id uuid primary key,
        customer_id uuid not null,
        party_id text not null,
        month text not null,
        amount numeric not null,
        currency text not null,
        created_at timestamptz not null
      )`);
    this.addSql('create index purchase_buyer_index on checkout.purchase (customer_id, party_id, month)');
  }
}
