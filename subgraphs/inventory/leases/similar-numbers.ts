import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { availableNumbers, type AvailableNumber } from './available-numbers.ts';

interface Wanted {
  cartId: string;
  cartItemIds: readonly string[];
  count: number;
}

/** Classes of the numbers that these lines hold, or held as long as nobody else has them. */
const classesOf = async (em: EntityManager, { cartId, cartItemIds }: Wanted): Promise<string[]> => {
  if (cartItemIds.length === 0) return [];
  const rows = await em.execute<{ class: string }[]>(sql`
    select distinct class from inventory.msisdn where cart_id = ${cartId} and cart_item_id in (${[...cartItemIds]}) order by class`);
  return rows.map((row) => row.class);
};

/** Free numbers of the classes the lines chose, an equal share of each; of the plain class when that is not known any more. */
export const similarNumbers = async (em: EntityManager, wanted: Wanted, now: Date): Promise<AvailableNumber[]> => {
  const known = await classesOf(em, wanted);
  const classes = known.length > 0 ? known : ['standard'];
  const found: AvailableNumber[] = [];
  for (const [index, name] of classes.entries()) {
    const count = Math.ceil((wanted.count - found.length) / (classes.length - index));
    if (count > 0) found.push(...(await availableNumbers(em, { filter: { class: name }, count }, now)));
  }
  return found;
};
