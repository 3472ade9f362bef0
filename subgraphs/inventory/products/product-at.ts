import type { CharacteristicValue } from '../../../schema/product-types.ts';
import type { Price } from '../../kit/money.ts';
import type { ProductVersion } from '../entities/product-version.entity.ts';
import type { ChangeAhead } from '../ports.ts';
import { withDelta } from './product-change.ts';

/** A product at an instant. */
export interface ProductAt {
  date: Date;
  specificationId: string;
  status: ProductVersion['status'];
  /** Null: still planned. */
  version: number | null;
  characteristics: CharacteristicValue[];
  prices: Price[];
  productOrderId: string | null;
}

/** What the product was: its last version by then; undefined before it existed. */
export function productThen(versions: readonly ProductVersion[], date: Date, specificationId: string): ProductAt | undefined {
  const byThen = versions.filter(({ validFrom }) => validFrom <= date);
  const last = byThen.at(-1);
  if (!last) return undefined;
  const { status, version, characteristics, prices } = last;
  const touched = byThen.findLast(({ productOrderId }) => productOrderId != null);
  return { date, specificationId, status, version, characteristics, prices, productOrderId: touched?.productOrderId ?? null };
}

/** What it will be by then if all goes as planned; what it will cost is known only when it changes. */
export const productAhead = (product: ProductAt, changes: readonly ChangeAhead[]): ProductAt =>
  changes
    .filter(({ date }) => date === null || date <= product.date)
    .reduce<ProductAt>(
      (before, { ends, delta, productOrderId }) => ({
        ...before,
        status: ends ? 'terminated' : before.status,
        version: null,
        characteristics: withDelta(before.characteristics, delta),
        productOrderId,
      }),
      product,
    );
