import { Migration } from '@mikro-orm/migrations';

/** Numbers that leave for other operators, one request for a number at a time, and the codes that their owners prove it with. */
export class PortOuts extends Migration {
  override up(): void {
    this.addSql(`
      create table inventory.port_out (
        id uuid primary key,
        state text not null,
        msisdn text not null,
        recipient_operator text not null,
        wanted_date text not null,
        due_at timestamptz not null,
        product_id uuid not null references inventory.product (id),
        errand text null,
        requested_at timestamptz not null,
        ended_at timestamptz null
      )`);
    this.addSql("create unique index port_out_msisdn_unique on inventory.port_out (msisdn) where state = 'scheduled'");
    this.addSql('create index port_out_product_index on inventory.port_out (product_id, requested_at)');
    this.addSql('create index port_out_errand_index on inventory.port_out (id) where errand is not null');
    this.addSql(`
      create table inventory.port_out_code (
        msisdn text primary key,
        customer_id text not null,
        hash text not null,
        tries int not null default 0,
        expires_at timestamptz not null
      )`);
  }
}
