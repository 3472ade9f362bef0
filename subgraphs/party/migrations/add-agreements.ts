import { Migration } from '@mikro-orm/migrations';
import { createTaskRequestTable } from '../../kit/requests/task-request.entity.ts';
import { agreementStatuses, agreementTypes } from '../entities/agreement.entity.ts';

const oneOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** Agreements with the products they govern, and what is asked for about them. */
export class AddAgreements extends Migration {
  override up() {
    this.addSql(`
      create table party.agreement (
        id uuid primary key,
        seq bigint generated always as identity,
        customer_id text not null references party.customer (id),
        name text not null,
        type text not null check (type in (${oneOf(agreementTypes)})),
        status text not null check (status in (${oneOf(agreementStatuses)})),
        initial_date timestamptz not null,
        starts_at timestamptz not null,
        ends_at timestamptz null,
        terminates_on timestamptz null,
        terms jsonb not null,
        constraint agreement_seq_unique unique (seq)
      )`);
    this.addSql('create index agreement_customer_id_index on party.agreement (customer_id, seq desc)');
    this.addSql(`
      create table party.agreement_item (
        id uuid primary key,
        agreement_id uuid not null references party.agreement (id),
        product_id text not null,
        since timestamptz not null,
        until timestamptz null
      )`);
    this.addSql('create index agreement_item_agreement_id_index on party.agreement_item (agreement_id, since, id)');
    // A product is under one agreement only once at a time.
    this.addSql(
      'create unique index agreement_item_current_unique on party.agreement_item (product_id, agreement_id) where until is null',
    );
    this.addSql(createTaskRequestTable('party'));
  }
}
