import { Migration } from '@mikro-orm/migrations';
import { createTaskRequestTable } from '../../kit/requests/task-request.entity.ts';
import { relayOutboxEvents } from '../../kit/events/outbox-event.entity.ts';
import { taskKinds } from '../tasks/task.ts';
import { orderContexts, orderStates } from '../entities/product-order.entity.ts';

const oneOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
const final = `('completed', 'failed', 'cancelled', 'partial')`;
const open = `state not in ${final}`;

/** One order to the customer, with parts of their own dates and systems; orders of before are their only part, and share their id with it. */
export class AddParts extends Migration {
  override up(): void {
    this.addSql(`
      create table ordering.customer_order (
        id uuid primary key,
        seq bigint generated always as identity,
        external_id text not null,
        is_of_checkout boolean not null,
        state text not null check (state in (${oneOf(orderStates)})),
        version int not null,
        customer_id text null,
        guest_key text null,
        channel text null,
        time_zone text not null,
        order_date timestamptz not null,
        requested_start_date timestamptz null,
        requested_completion_date timestamptz null,
        completion_date timestamptz null,
        constraint customer_order_external_id_unique unique (external_id)
      )`);
    this.addSql(`
      insert into ordering.customer_order (id, external_id, is_of_checkout, state, version, customer_id, guest_key, channel, time_zone,
        order_date, requested_start_date, requested_completion_date, completion_date)
      select id, external_id, true, state, version, customer_id, guest_key, channel, 'UTC',
        order_date, requested_start_date, requested_completion_date, completion_date
      from ordering.product_order order by seq`);
    // With all that a count looks at, who may see them included.
    const list = 'on ordering.customer_order (customer_id, seq desc) include (guest_key)';
    this.addSql(`create index customer_order_customer_id_index ${list}`);
    this.addSql(`create index customer_order_open_index ${list} where ${open}`);
    this.addSql(`create index customer_order_final_index ${list} where state in ${final}`);
    this.addSql(`
      alter table ordering.product_order
        add column customer_order_id uuid null references ordering.customer_order (id) on delete cascade,
        add column part int not null default 1,
        add column context text not null default 'commerce' check (context in (${oneOf(orderContexts)})),
        add column system text null,
        add column starts_at timestamptz null,
        add column follows jsonb not null default '[]',
        add column supersedes_id uuid null,
        add column schedule int not null default 0,
        add column run_id text null,
        add column is_blocked boolean not null default false,
        add column started_at timestamptz null,
        add column time_zone text not null default 'UTC',
        drop constraint product_order_external_id_unique,
        drop constraint product_order_state_check,
        add constraint product_order_state_check check (state in (${oneOf(orderStates)}))`);
    // A part of before runs, or waits for its date, under an id made of its own: it was set down once.
    this.addSql(`
      update ordering.product_order part set
        customer_order_id = (select id from ordering.customer_order whole where whole.external_id = part.external_id),
        starts_at = part.requested_start_date,
        schedule = 1,
        run_id = case when state = 'acknowledged' then null else 'fulfilment:' || id end`);
    this.addSql(`
      alter table ordering.product_order
        alter column customer_order_id set not null,
        add constraint product_order_part_unique unique (customer_order_id, part)`);
    this.addSql(
      `create index product_order_waiting_index on ordering.product_order (starts_at, id) where state = 'acknowledged' and starts_at is not null`,
    );
    // An index on the sequence alone tempts the planner to walk through everybody's orders.
    this.addSql(`
      alter table ordering.product_order drop constraint product_order_seq_unique;
      drop index ordering.product_order_customer_id_index;
      create index product_order_customer_id_index on ordering.product_order (customer_id, seq desc) include (guest_key);
      create index product_order_context_index on ordering.product_order (customer_id, context, seq desc) include (guest_key);
      create index product_order_supersedes_index on ordering.product_order (supersedes_id) where supersedes_id is not null`);
    this.addSql(`create index product_order_follows_index on ordering.product_order using gin (follows jsonb_path_ops)`);
    this.addSql(`
      alter table ordering.order_item
        add column termination_date timestamptz null,
        add column time_zone text null,
        add column commitment_months int null,
        add column product_version int null,
        add column brought_by text null,
        add column cancellation jsonb null,
        add column request_id uuid null,
        add column superseded_by uuid null,
        drop constraint order_item_state_check,
        add constraint order_item_state_check check (state in (${oneOf(orderStates)}))`);
    this.addSql(
      `create index order_item_open_product_index on ordering.order_item (product_id) where product_id is not null and ${open}`,
    );
    this.addSql(`
      alter table ordering.fulfilment_task
        add column is_soft_point_of_no_return boolean not null default false,
        drop constraint fulfilment_task_kind_check,
        add constraint fulfilment_task_kind_check check (kind in (${oneOf(taskKinds)}))`);
    this.addSql(relayOutboxEvents('ordering'));
    this.addSql(createTaskRequestTable('ordering'));
  }
}
