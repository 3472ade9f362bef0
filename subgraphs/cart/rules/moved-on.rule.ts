import { isDeepStrictEqual } from 'node:util';
import { asInput, productMovedOn, type ProductChangeConflict } from '../../../schema/product-change-conflict.ts';
import type { Recover } from '../../kit/graph/user-error.ts';
import type { Price } from '../../kit/money.ts';
import type { CartLine, LineCharacteristic } from '../cart-line.ts';
import type { KnownProducts } from '../ports.ts';

const byName = (values: readonly LineCharacteristic[]) => new Map(values.map(({ name, value }) => [name, value]));

/** Values that are other ones now; of what was removed nothing is left to show. */
const changedSince = (before: readonly LineCharacteristic[], now: readonly LineCharacteristic[]) => {
  const [then, today] = [byName(before), byName(now)];
  const changed = now.filter(({ name, value }) => !isDeepStrictEqual(value, then.get(name)));
  const removed = before.filter(({ name }) => !today.has(name));
  return { changed, names: [...changed, ...removed].map(({ name }) => name) };
};

const paid = (prices: readonly Price[]) =>
  JSON.stringify(prices.map(({ name, kind, amount, period }) => [name, kind, amount.value, amount.currency, period ?? null]));

const setAgain = ({ id, characteristics }: CartLine): Recover => ({
  operation: 'patchCart',
  description: 'Set the values again, for the product as it is now.',
  arguments: { operations: [{ updateItem: { id, configuration: { characteristics: asInput(characteristics) } } }] },
});

/** A change that was worked out from values or prices which the product has not any more would undo what another order did. */
export const checkMovedOn = (lines: readonly CartLine[], products: KnownProducts): ProductChangeConflict[] =>
  lines.flatMap((line) => {
    const { id, productId, productVersion, productBasis, characteristics } = line;
    const product = productId == null ? undefined : products.get(productId);
    if (!product || !productBasis || product.version === productVersion) return [];
    const { changed, names } = changedSince(productBasis.characteristics, product.characteristics);
    const isTouched = characteristics.some(({ name }) => names.includes(name));
    if (!isTouched && paid(productBasis.prices) === paid(product.prices)) return [];
    return [productMovedOn({ ...line, productId: product.id }, changed, ['cart', 'items', id], [setAgain(line)])];
  });
