import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CharacteristicValue } from '../../../schema/product-types.ts';

/** A change that was carried out. */
export interface DoneChange {
  productId: string;
  /** The version of the product it was made for; null: nobody said. */
  productVersion: number | null;
  characteristics: CharacteristicValue[];
}

/** All changes of these products that were carried out, in their order. */
export const doneChanges = async (em: EntityManager, productIds: readonly string[]): Promise<DoneChange[]> => {
  if (productIds.length === 0) return [];
  return em.execute<DoneChange[]>(sql`
    select i.product_id as "productId", i.product_version as "productVersion", i.characteristics
      from ordering.order_item i join ordering.product_order o on o.id = i.order_id
     where i.product_id in (${[...productIds]}) and i.action = 'modify' and i.state = 'completed'
     order by i.completion_date, o.seq`);
};

/**
 * Those that came after a version of the product. A product begins with version 1, each change makes the next one, and a change made for
 * a version makes a later one: a lower bound, for other things make versions too.
 */
export function changesAfter<Change extends Pick<DoneChange, 'productVersion'>>(
  version: number,
  done: readonly Change[],
): Change[] {
  let made = 1;
  return done.filter((change) => {
    made = Math.max(made + 1, (change.productVersion ?? 0) + 1);
    return made > version;
  });
}
