import type { ModifyProductInput } from '../../generated/resolvers.ts';
import type { CartDraft } from '../cart-draft.ts';
import { changeValues } from './change-values.ts';
import { referTo } from './existing-product.ts';

/** A change of one product: offering and specification are the product's own. */
export const modifyProduct = (draft: CartDraft, input: ModifyProductInput, path: string[]): void => {
  const found = referTo(draft, input, path);
  if (found) changeValues(draft, found.line, found.product, input.configuration, path);
};
