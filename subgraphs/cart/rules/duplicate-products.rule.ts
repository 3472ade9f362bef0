import type { CartLine } from '../cart-line.ts';
import { duplicateProduct } from '../errors.ts';
import type { PathOf } from './path-of.ts';

/** Two actions on one product in one order would clash. TMF622. */
export const checkDuplicateProducts = (lines: readonly CartLine[], pathOf: PathOf) => {
  const byProduct = Map.groupBy(
    lines.filter(({ productId }) => productId != null),
    ({ productId }) => productId ?? '',
  );
  return [...byProduct].flatMap(([productId, same]) => {
    const last = same.at(-1);
    if (same.length < 2 || !last) return [];
    const itemIds = same.map(({ id }) => id);
    return [duplicateProduct(productId, itemIds, pathOf([last.id], 'productId'))];
  });
};
