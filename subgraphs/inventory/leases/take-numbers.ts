import { sql, type RawQueryFragment } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Money } from '../../kit/money.ts';
import type { Owned } from '../../kit/graph/viewer.ts';
import { lineInCheckout, tooManyLeases } from '../errors.ts';
import { noHold } from './held-by.ts';
import type { WantedLine } from './lease-lines.ts';
import { LeaseRefused } from './lease-refused.ts';

/** Which cart of whom takes what, from when, until when. */
export interface Taking {
  cartId: string;
  owner: Required<Owned>;
  lines: readonly WantedLine[];
  now: Date;
  holdUntil: Date;
  maxHeld: number;
}

/** One-time fees of the numbers taken. */
export type Prices = ReadonlyMap<string, { price: Money; taxRate: string }>;

interface LockedNumber {
  value: string;
  cart_item_id: string | null;
  sim_cart_item_id: string | null;
  mine: boolean;
  claimed: boolean;
  price_value: string;
  price_currency: string;
  tax_rate: string;
  others: number;
}

/** What a hold writes, whatever the resource. */
export const holdOf = ({ cartId, owner, holdUntil }: Taking): RawQueryFragment => sql`state = 'reserved', cart_id = ${cartId},
  customer_id = ${owner.customerId}, guest_key = ${owner.guestKey}, process_id = null,
  hold_until = ${holdUntil}, extended = false, quarantined_until = null, product_id = null`;

/**
 * Locks the wanted numbers that are free or the cart's, and what the same lines hold already: in one statement and in one order, so that
 * two leases wait for each other but never in a circle. Numbers that cannot be had are not in the answer.
 */
const lock = (em: EntityManager, { cartId, lines, now }: Taking) => {
  const mine = sql`m.cart_id = ${cartId}`;
  const values = lines.map(({ msisdn }) => msisdn);
  const items = lines.map(({ cartItemId }) => cartItemId);
  return em.execute<LockedNumber[]>(sql`
    select m.value, m.cart_item_id, m.sim_cart_item_id, coalesce(${mine}, false) as mine, m.process_id is not null as claimed,
      c.price_value, c.price_currency, c.tax_rate,
      (select count(*)::int from inventory.msisdn h where h.cart_id = ${cartId} and h.state = 'reserved' and h.free_at > ${now}
        and h.cart_item_id not in (${items})) as others
    from inventory.msisdn m join inventory.number_class c on c.id = m.class
    where (m.value in (${values}) and (m.free_at <= ${now} or ${mine})) or (${mine} and m.cart_item_id in (${items}))
    order by m.value for update of m`);
};

const check = ({ lines, maxHeld }: Taking, rows: readonly LockedNumber[]) => {
  const claimed = rows.filter((row) => row.mine && row.claimed);
  if (claimed.length > 0) throw new LeaseRefused([lineInCheckout(claimed.map((row) => row.cart_item_id ?? ''))]);
  const missing = lines.map(({ msisdn }) => msisdn).filter((value) => !rows.some((row) => row.value === value));
  if (missing.length > 0) throw new LeaseRefused([], missing);
  if ((rows[0]?.others ?? 0) + lines.length > maxHeld) throw new LeaseRefused([tooManyLeases(maxHeld)]);
};

/** Takes all numbers or none; another cart that was still remembered for one has lost it. Returns their prices, and the SIM lines of the holds that were replaced. */
export const takeNumbers = async (em: EntityManager, taking: Taking) => {
  const rows = await lock(em, taking);
  check(taking, rows);
  const mine = rows.filter((row) => row.mine);
  if (mine.length > 0) {
    const values = mine.map(({ value }) => value);
    await em.execute(sql`update inventory.msisdn set ${noHold}, sim_cart_item_id = null where value in (${values})`);
  }
  const wanted = JSON.stringify(
    taking.lines.map(({ cartItemId, msisdn, simCartItemId }) => ({ msisdn, item: cartItemId, sim: simCartItemId })),
  );
  // The list is given twice: only from the second one can the planner tell how few rows it is about.
  const msisdns = taking.lines.map(({ msisdn }) => msisdn);
  const items = taking.lines.map(({ cartItemId }) => cartItemId);
  await em.execute(sql`
    with lost as (
      insert into inventory.lost_number (cart_id, cart_item_id, customer_id, guest_key, value, class, sim_cart_item_id, lost_at)
      select cart_id, cart_item_id, customer_id, guest_key, value, class, sim_cart_item_id, ${taking.now} from inventory.msisdn
      where value in (${msisdns}) and cart_id is not null and cart_id <> ${taking.cartId}
      on conflict (cart_id, cart_item_id) do update set customer_id = excluded.customer_id, guest_key = excluded.guest_key, value = excluded.value, class = excluded.class,
        sim_cart_item_id = excluded.sim_cart_item_id, lost_at = excluded.lost_at
    ), found_again as (
      delete from inventory.lost_number where cart_id = ${taking.cartId} and cart_item_id in (${items})
    )
    update inventory.msisdn set ${holdOf(taking)}, cart_item_id = line.item, sim_cart_item_id = line.sim
    from jsonb_to_recordset(${wanted}::jsonb) as line(msisdn text, item text, sim text)
    where value = line.msisdn and value in (${msisdns})`);
  return {
    prices: new Map(
      rows.map((row) => [row.value, { price: { value: row.price_value, currency: row.price_currency }, taxRate: row.tax_rate }]),
    ),
    replacedSimLines: mine.map((row) => row.sim_cart_item_id).filter((id) => id !== null),
  };
};
