import { sql, type RawQueryFragment } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { resourceEvents } from '../leases/resource-events.ts';
import { recordEvents } from '../../kit/events/record-event.ts';

const forgetHold = sql`cart_id = null, cart_item_id = null, customer_id = null, guest_key = null, process_id = null, hold_until = null`;

const move = async (em: EntityManager, change: RawQueryFragment, which: RawQueryFragment) => {
  const of = async (table: 'msisdn' | 'iccid') => {
    const also = table === 'msisdn' ? sql`, sim_cart_item_id = null` : sql``;
    const rows = await em.execute<{ value: string }[]>(
      sql`update inventory.${sql.ref(table)} set ${change} ${also} where ${which} returning value`,
    );
    return rows.map(({ value }) => value);
  };
  return { msisdn: await of('msisdn'), iccid: await of('iccid') };
};

/** What a checkout claimed for a cart line becomes the product's. */
export const assignResources = async (em: EntityManager, productId: string, cartId: string, cartItemId: string, now: Date) => {
  const moved = await move(
    em,
    sql`state = 'assigned', product_id = ${productId}, ${forgetHold}`,
    sql`cart_id = ${cartId} and cart_item_id = ${cartItemId} and process_id is not null`,
  );
  await recordEvents(em, resourceEvents('assigned', moved, now));
};

/** What an ended product had rests before anybody else may have it. */
export const quarantineResources = async (em: EntityManager, productId: string, until: Date, now: Date) => {
  const moved = await move(
    em,
    sql`state = 'quarantined', quarantined_until = ${until}`,
    sql`product_id = ${productId} and state = 'assigned'`,
  );
  await recordEvents(em, resourceEvents('quarantined', moved, now));
};
