import type { RelateItemsInput, UnrelateItemsInput } from '../../generated/resolvers.ts';
import type { CartDraft } from '../cart-draft.ts';
import { uniqueLinks } from '../relationships.ts';
import { findLine } from './find-line.ts';

/** One more link; where it may lead is a rule of the whole cart. */
export const relateItems = (draft: CartDraft, { id, type, itemId }: RelateItemsInput, path: string[]): void => {
  const line = findLine(draft, id, path);
  const other = findLine(draft, itemId, path, 'itemId');
  if (!line || !other) return;
  line.relationships = uniqueLinks([...line.relationships, { type, itemId }]);
  line.path = path;
};

/** One link less, or all between the two. */
export const unrelateItems = (draft: CartDraft, { id, type, itemId }: UnrelateItemsInput, path: string[]): void => {
  const line = findLine(draft, id, path);
  if (!line) return;
  line.relationships = line.relationships.filter((link) => link.itemId !== itemId || (type != null && link.type !== type));
  line.path = path;
};
