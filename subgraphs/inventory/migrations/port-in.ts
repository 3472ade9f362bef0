import { Migration } from '@mikro-orm/migrations';
import { liveStates } from '../porting/port-in-states.ts';

const live = `state in (${liveStates.map((state) => `'${state}'`).join(', ')})`;

/** Numbers that come over from other operators: one request for a number at a time, and one for a line of a cart. */
export class PortIns extends Migration {
  override up(): void {
    this.addSql(`
      create table inventory.port_in (
        id uuid primary key,
        state text not null,
        round int not null,
        msisdn text not null,
        donor_operator text not null,
        account_number text null,
        holder text null,
        authorization_code text null,
        wanted_date text not null,
        due_at timestamptz not null,
        with_temporary_number boolean not null,
        cart_id text not null,
        cart_item_id text not null,
        sim_cart_item_id text null,
        customer_id text null,
        guest_key text null,
        process_id text null,
        hold_until timestamptz not null,
        product_id uuid null references inventory.product (id),
        rejection jsonb null,
        history jsonb not null,
        errand text null,
        requested_at timestamptz not null
      )`);
    this.addSql(`create unique index port_in_msisdn_unique on inventory.port_in (msisdn) where ${live}`);
    this.addSql(`
      create unique index port_in_line_unique on inventory.port_in (cart_id, cart_item_id) where ${live} or state = 'rejected'`);
    this.addSql(
      'create index port_in_product_index on inventory.port_in (product_id, requested_at) where product_id is not null',
    );
    this.addSql('create index port_in_process_index on inventory.port_in (process_id) where process_id is not null');
    this.addSql('create index port_in_errand_index on inventory.port_in (id) where errand is not null');
    this.addSql(`
      create index port_in_hold_index on inventory.port_in (hold_until)
        where product_id is null and process_id is null and (${live} or state = 'rejected')`);
  }
}
