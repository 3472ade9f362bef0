import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { noSimAvailable } from '../errors.ts';
import { noHold } from './held-by.ts';
import { LeaseRefused } from './lease-refused.ts';
import { holdOf, type Taking } from './take-numbers.ts';

/** Takes a SIM for each line from a random place of the pool on, past those that others are taking right now. */
const takeFrom = (em: EntityManager, taking: Taking, simType: string, items: readonly string[], start: number) =>
  em.execute<{ value: string; item: string }[]>(sql`
    with picked as materialized (
      select value from inventory.iccid
      where sim_type = ${simType} and free_at < 'infinity' and free_at <= ${taking.now} and random_key >= ${start}
      order by random_key limit ${items.length} for update skip locked
    ), numbered as (
      select value, row_number() over () as at from picked
    ), line as (
      select item, at from jsonb_array_elements_text(${JSON.stringify(items)}::jsonb) with ordinality as l(item, at)
    )
    update inventory.iccid i set ${holdOf(taking)}, cart_item_id = line.item
    from numbered join line using (at) where i.value = numbered.value returning i.value, line.item`);

const takeOfType = async (em: EntityManager, taking: Taking, simType: string, items: readonly string[]) => {
  const first = await takeFrom(em, taking, simType, items, Math.floor(Math.random() * 2 ** 31));
  if (first.length === items.length) return first;
  const left = items.filter((item) => !first.some((taken) => taken.item === item));
  const rest = await takeFrom(em, taking, simType, left, 0);
  if (rest.length < left.length) throw new LeaseRefused([noSimAvailable(simType)]);
  return [...first, ...rest];
};

/** Takes a SIM for each line that asks for one, in place of what these lines had. Returns the SIM of each line. */
export const takeSims = async (em: EntityManager, taking: Taking, replaced: readonly string[]): Promise<Map<string, string>> => {
  const wanted = taking.lines.flatMap(({ simCartItemId: item, simType }) => (item === null ? [] : [{ item, simType }]));
  const stale = [...new Set([...replaced, ...wanted.map(({ item }) => item)])];
  if (stale.length > 0) {
    await em.execute(sql`
      with stale as (
        select value from inventory.iccid where cart_id = ${taking.cartId} and cart_item_id in (${stale}) and process_id is null order by value for update
      )
      update inventory.iccid i set ${noHold} from stale where i.value = stale.value`);
  }
  const taken = new Map<string, string>();
  for (const [simType, lines] of Map.groupBy(wanted, (line) => line.simType)) {
    const rows = await takeOfType(
      em,
      taking,
      simType,
      lines.map(({ item }) => item),
    );
    for (const { item, value } of rows) taken.set(item, value);
  }
  return taken;
};
