import { randomUUID } from 'node:crypto';
import type pg from 'pg';

const hold = `state = 'reserved', cart_id = $2, guest_key = $3, customer_id = null, process_id = null,
  hold_until = now() + interval '15 minutes', quarantined_until = null, product_id = null`;

const claimKey = `insert into inventory.idempotency_record (operation, caller, key, input_hash, input_paths)
  values ('leaseNumbers', $1, $2, $3, '{}') on conflict do nothing`;

const takeNumber = `update inventory.msisdn m set ${hold}, cart_item_id = 'plan', sim_cart_item_id = 'sim' from inventory.number_class c
  where m.value = $1 and m.free_at <= now() and c.id = m.class returning c.price_value, c.price_currency`;

const takeSim = `update inventory.iccid set ${hold}, cart_item_id = 'sim' where value = (
  select value from inventory.iccid where sim_type = 'physical' and free_at < 'infinity' and free_at <= now() and random_key >= $1
  order by random_key limit 1 for update skip locked) returning value`;

const writeEvents = `insert into inventory.outbox_event (id, event_type, entity_type, entity_id, event, event_time)
  select id::uuid, 'ResourceStateChangeEvent', 'resource', entity, jsonb_build_object('resource', jsonb_build_object('id', entity)), now()
  from unnest($1::text[], $2::text[]) as e(id, entity)`;

const keepAnswer = `update inventory.idempotency_record set result = $3 where operation = 'leaseNumbers' and caller = $1 and key = $2`;

/** What `leaseNumbers` does to the database for one line, in as few statements as are readable. */
export async function bareLease(pool: pg.Pool, msisdn: string): Promise<void> {
  const [key, cartId, guest] = [randomUUID(), randomUUID(), randomUUID()];
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(claimKey, [guest, key, randomUUID()]);
    const number = await client.query<{ price_value: string }>(takeNumber, [msisdn, cartId, guest]);
    const sim = await client.query<{ value: string }>(takeSim, [Math.floor(Math.random() * 2 ** 30), cartId, guest]);
    const iccid = sim.rows[0]?.value;
    if (number.rowCount !== 1 || iccid === undefined) throw new Error(`${msisdn} could not be leased.`);
    await client.query(writeEvents, [
      [randomUUID(), randomUUID()],
      [msisdn, iccid],
    ]);
    await client.query(keepAnswer, [guest, key, JSON.stringify({ cartId, lines: [{ msisdn, iccid, price: number.rows[0] }] })]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
