import { Migration } from '@mikro-orm/migrations';
import { memberRoles } from '../entities/customer-member.entity.ts';

/** People who buy and approve for organizations. */
export class AddCustomerMembers extends Migration {
  override up() {
    this.addSql(`
      create table party.customer_member (
        id uuid primary key,
        seq bigint generated always as identity,
        customer_id text not null references party.customer (id) on delete cascade,
        party_id text not null references party.party (id),
        role text not null check (role in (${memberRoles.map((role) => `'${role}'`).join(', ')})),
        order_limit numeric null check (order_limit > 0),
        monthly_limit numeric null check (monthly_limit > 0),
        currency text null,
        version int not null,
        created_at timestamptz not null,
        constraint customer_member_once unique (customer_id, party_id)
      )`);
    this.addSql('create index customer_member_party_id_index on party.customer_member (party_id)');
  }
}
