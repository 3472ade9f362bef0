import { Migration } from '@mikro-orm/migrations';
import { createIdempotencyRecordTable } from '../../kit/database/idempotency-record.entity.ts';
import { failurePolicies } from '../entities/order-item.entity.ts';
import { taskStates } from '../entities/fulfilment-task.entity.ts';
import { orderStates } from '../entities/product-order.entity.ts';
import { taskKinds } from '../tasks/task.ts';

const oneOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** Orders carry their tasks as their pipelines had them, and may carry their customer by value. Orders under way go on as they were planned. */
export class AddPipelines extends Migration {
  override up(): void {
    this.addSql(`
      alter table ordering.product_order
        alter column customer_id drop not null,
        add column party_by_value jsonb null,
        add column billing jsonb null,
        add column account_id text null,
        drop constraint product_order_state_check,
        add constraint product_order_state_check check (state in (${oneOf(orderStates)}))`);
    this.addSql(`
      alter table ordering.order_item
        add column given_up text null check (given_up in ('failed', 'cancelled')),
        add column failure_policy text not null default 'bestEffort' check (failure_policy in (${oneOf(failurePolicies)})),
        add column category_ids jsonb not null default '[]',
        add column resource_specifications jsonb not null default '[]',
        add column backend text null,
        add column billing_account_after_product boolean not null default false,
        add column new_billing_account text null,
        drop constraint order_item_state_check,
        add constraint order_item_state_check check (state in (${oneOf(orderStates)}))`);
    this.addSql(`
      alter table ordering.fulfilment_task
        add column key text null,
        add column provider text null,
        add column api text null,
        add column depends_on jsonb not null default '[]',
        add column retry jsonb not null default '{"max": 10, "backoffMs": 250}',
        add column compensates_with text null,
        add column is_point_of_no_return boolean not null default false,
        add column tries int not null default 0,
        add column due_at timestamptz null,
        add column exchanges jsonb not null default '[]',
        add column decision jsonb null,
        drop constraint fulfilment_task_kind_check,
        add constraint fulfilment_task_kind_check check (kind in (${oneOf(taskKinds)})),
        drop constraint fulfilment_task_state_check,
        add constraint fulfilment_task_state_check check (state in (${oneOf(taskStates)}))`);
    // Until now tasks ran in the order of their positions.
    this.addSql(`
      update ordering.fulfilment_task task set
        key = kind,
        provider = case kind when 'configureService' then 'serviceActivation' when 'notifyCustomer' then 'notification' else 'inventory' end,
        api = case kind when 'configureService' then 'TMF640' when 'notifyCustomer' then 'TMF681' else 'TMF637' end,
        depends_on = coalesce((
          select jsonb_agg(before.id) from ordering.fulfilment_task before
          where before.order_id = task.order_id and before.position < task.position
            and (before.item_id = task.item_id or task.item_id is null
              or exists (select from ordering.order_item line where line.order_id = task.order_id and line.relationships <> '[]'))), '[]'),
        compensates_with = case kind when 'prepareProduct' then 'discardProduct' when 'configureService' then 'restoreService' end,
        is_point_of_no_return = kind in ('completeProduct', 'notifyCustomer')`);
    this.addSql(`
      alter table ordering.fulfilment_task
        alter column last_error type jsonb using case when last_error is null then null else jsonb_build_object(
          'provider', provider, 'code', 'UNKNOWN', 'message', last_error, 'retryable', state <> 'hold') end`);
    this.addSql(`
      alter table ordering.fulfilment_task
        alter column key set not null, alter column provider set not null, alter column api set not null`);
    this.addSql(createIdempotencyRecordTable('ordering'));
  }
}
