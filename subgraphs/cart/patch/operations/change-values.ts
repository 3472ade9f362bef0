import { isDeepStrictEqual } from 'node:util';
import { fromConfigurationInput } from '../../../../schema/product-types.ts';
import type { LineCharacteristic } from '../../cart-line.ts';
import { problem } from '../../errors.ts';
import type { ProductConfigurationInput } from '../../generated/resolvers.ts';
import type { ExistingProduct } from '../../ports.ts';
import { mergeValues } from '../../promise/as-chosen.ts';
import type { CartDraft, DraftLine } from '../cart-draft.ts';

const deltaOf = (given: readonly LineCharacteristic[], current: readonly LineCharacteristic[]) => {
  const today = new Map(current.map(({ name, value }) => [name, value]));
  return given.filter(({ name, value }) => !isDeepStrictEqual(today.get(name), value));
};

/** Makes the line a change of its product, as it is now, to these values. Without values it only refers to the product. */
export const setValues = (
  draft: CartDraft,
  line: DraftLine,
  product: ExistingProduct,
  {
    given,
    configuration,
    path,
  }: { given: readonly LineCharacteristic[]; configuration?: ProductConfigurationInput; path: string[] },
): void => {
  const delta = deltaOf(given, product.characteristics);
  line.path = path;
  if (given.length === 0) return;
  if (delta.length === 0) {
    const reason = 'The product has these values already.';
    draft.problems.push(
      problem('NOTHING_CHANGES', reason, [...path, 'configuration'], 'Send at least one new value, or leave the product out.'),
    );
    return;
  }
  line.action = 'MODIFY';
  line.productVersion = product.version;
  line.productBasis = { characteristics: product.characteristics, term: product.term, prices: product.prices };
  line.characteristics = delta;
  line.wanted = {
    values: mergeValues(product.characteristics, delta),
    current: product.characteristics,
    term: product.term,
    ...(configuration && { configuration }),
  };
};

/** The same with what a caller configured over what the line has. */
export const changeValues = (
  draft: CartDraft,
  line: DraftLine,
  product: ExistingProduct,
  configuration: ProductConfigurationInput,
  path: string[],
): void => {
  const given = mergeValues(line.characteristics, fromConfigurationInput(configuration));
  setValues(draft, line, product, { given, configuration, path });
};
