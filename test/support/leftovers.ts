import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** What there may only be while a checkout, an order or an undo is under way: nobody would ever come back to it. */
const leftovers = {
  // An entry for the date of a part that is over by then finds nothing to do.
  'runs of the engine': `select from dbos.workflow_status where status in ('PENDING', 'ENQUEUED', 'DELAYED') and workflow_uuid not like 'sched-%'
    and not (status = 'DELAYED' and split_part(workflow_uuid, '#', 1) in
      (select 'fulfilment:' || id from ordering.product_order where completion_date is not null))`,
  'open processes': `select from checkout.checkout_process where state in ('ACTIVE', 'HOLD')`,
  'requests kept': `select from checkout.checkout_process where state <> 'ACTIVE' and (request is not null or answers <> '{}')`,
  'frozen carts': `select from cart.shopping_cart where state = 'CHECKING_OUT'`,
  'numbers claimed': `select from inventory.msisdn where state = 'reserved' and process_id is not null`,
  'SIMs claimed': `select from inventory.iccid where state = 'reserved' and process_id is not null`,
  'numbers brought along claimed': `select from inventory.port_in where process_id is not null`,
  'errands of numbers and SIMs': `select from inventory.iccid where errand is not null union all select from inventory.port_in where errand is not null`,
  prospects: `select from party.customer where status = 'PROSPECTIVE'`,
  'persons who are nobody': `select from party.party where type = 'individual' and id not in (select party_id from party.customer)`,
  'customers without accounts': `select from party.customer c
    where not exists (select from party.billing_account a where a.customer_id = c.id)`,
  'payments undecided': `select from checkout.payment where status in ('PENDING_AUTHORIZATION', 'ACTION_REQUIRED', 'UNKNOWN', 'AUTHORIZED')`,
  'money set aside at the provider': `select from sandbox.payment_intent where status in ('authorized', 'actionRequired', 'pending')`,
  'refunds on their way': `select from checkout.refund where status = 'PENDING'`,
  'payment methods of nobody': `select from checkout.stored_payment_method where customer_id is null`,
  'orders open': `select from ordering.product_order where state not in ('completed', 'failed', 'partial', 'cancelled')`,
  'orders of nobody': `select from ordering.product_order where customer_id is null`,
  'requests under way': `select from ordering.task_request where state in ('acknowledged', 'inReview', 'accepted', 'inProgress')`,
  'products in the making': `select from inventory.product where status = 'pendingActive'`,
};

const question = `select ${Object.entries(leftovers)
  .map(([name, sql]) => `(select count(*)::int from (${sql}) as it) as "${name}"`)
  .join(', ')}`;

export type Leftovers = Record<string, number>;

/** Waits until nothing is left under way that was not there before; after so long it answers what is, and how much of it. */
export async function whatIsLeft(databaseUrl: string, before: Leftovers = {}, seconds = 15): Promise<Leftovers> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const deadline = performance.now() + seconds * 1_000;
    for (;;) {
      const { rows } = await client.query<Leftovers>(question);
      const left = Object.fromEntries(Object.entries(rows[0] ?? {}).filter(([name, count]) => count > (before[name] ?? 0)));
      if (Object.keys(left).length === 0 || performance.now() > deadline) return left;
      await wait(30);
    }
  } finally {
    await client.end();
  }
}

/** Makes everything look older than reconciliation leaves alone. */
export async function age(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const older = (table: string, column: string) =>
    client.query(
      `update ${table} set ${column} = ${column} - interval '10 minutes' where ${column} > now() - interval '10 minutes'`,
    );
  try {
    await older('checkout.checkout_process', 'created_at');
    await older('checkout.checkout_process', 'completed_at');
    await older('checkout.payment', 'created_at');
    await older('party.customer', 'created_at');
    await older('party.onboarding', 'created_at');
    await older('ordering.order_item', 'completion_date');
    await older('inventory.product', 'start_date');
  } finally {
    await client.end();
  }
}
