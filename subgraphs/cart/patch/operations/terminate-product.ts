import type { TerminateProductInput } from '../../generated/resolvers.ts';
import type { CartDraft } from '../cart-draft.ts';
import { referTo } from './existing-product.ts';

/** The end of one product. */
export const terminateProduct = (draft: CartDraft, input: TerminateProductInput, path: string[]): void => {
  const found = referTo(draft, input, path);
  if (!found) return;
  found.line.action = 'DELETE';
  found.line.productVersion = found.product.version;
};
