import { sql, type RawQueryFragment } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { liveStates } from '../porting/port-in-states.ts';
import type { NumberLease } from './lease-lines.ts';

interface Row {
  cart_item_id: string;
  msisdn: string;
  price_value: string;
  price_currency: string;
  tax_rate: string;
  sim_cart_item_id: string | null;
  iccid: string | null;
  hold_until: Date;
}

/** What a cart holds now, of the rows that `mine` lets through; undefined when that is nothing. */
export const leaseOfCart = async (
  em: EntityManager,
  cartId: string,
  mine: RawQueryFragment,
  now: Date,
): Promise<NumberLease | undefined> => {
  const rows = await em.execute<Row[]>(sql`
    with sim as (
      select value, cart_item_id from inventory.iccid where ${mine} and state = 'reserved' and free_at > ${now}
    ), number as (
      select value, class, cart_item_id, sim_cart_item_id, hold_until from inventory.msisdn
      where ${mine} and state = 'reserved' and free_at > ${now}
    ), coming as (
      select value, cart_item_id, sim_cart_item_id, hold_until from (select *, msisdn as value from inventory.port_in) p
      where ${mine} and product_id is null and not with_temporary_number and state in (${[...liveStates]})
    ), ported as (
      select value, known.class, coming.cart_item_id, coming.sim_cart_item_id, coming.hold_until
      from coming join inventory.msisdn known using (value)
      where not exists (select from number where number.cart_item_id = coming.cart_item_id)
    ), held as (
      select *, false as is_ported from number union all select *, true from ported
    )
    select n.cart_item_id, n.value as msisdn, case when n.is_ported then 0 else c.price_value end as price_value, c.price_currency, c.tax_rate,
      n.sim_cart_item_id, sim.value as iccid, n.hold_until
    from held n join inventory.number_class c on c.id = n.class
    left join sim on sim.cart_item_id = n.sim_cart_item_id
    order by n.cart_item_id`);
  if (rows.length === 0) return undefined;
  return {
    cartId,
    expiresAt: new Date(Math.min(...rows.map(({ hold_until }) => new Date(hold_until).getTime()))).toISOString(),
    lines: rows.map((row) => ({
      cartItemId: row.cart_item_id,
      msisdn: row.msisdn,
      price: { value: row.price_value, currency: row.price_currency },
      taxRate: row.tax_rate,
      simCartItemId: row.sim_cart_item_id,
      iccid: row.iccid,
    })),
  };
};
