import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { holdOf, type Taking } from './take-numbers.ts';

/** Holds again the SIMs these lines are remembered for, of the kind they ask for. Returns the SIM of each such line. */
export const keepSims = async (em: EntityManager, taking: Taking): Promise<Map<string, string>> => {
  const wanted = taking.lines.flatMap(({ simCartItemId: item, simType: type }) => (item === null ? [] : [{ item, type }]));
  if (wanted.length === 0) return new Map();
  const rows = await em.execute<{ item: string; value: string }[]>(sql`
    with held as (
      select value from inventory.iccid join jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as line(item text, type text)
        on cart_item_id = line.item and sim_type = line.type
      where cart_id = ${taking.cartId} and cart_item_id in (${wanted.map(({ item }) => item)}) and process_id is null
      order by value for update of iccid
    )
    update inventory.iccid i set ${holdOf(taking)} from held where i.value = held.value returning i.value, i.cart_item_id as item`);
  return new Map(rows.map(({ item, value }) => [item, value]));
};
