import { problem, type CartProblem } from '../errors.ts';
import type { CartOperation } from '../generated/resolvers.ts';
import { acceptPrices as accept } from '../promise/accept-prices.ts';
import { MAX_LINES } from '../rules/check-cart.ts';
import type { CartDraft } from './cart-draft.ts';
import { addItem } from './operations/add-item.ts';
import { modifyProduct } from './operations/modify-product.ts';
import { linesMovedBy, moveToCart } from './operations/move-to-cart.ts';
import { relateItems, unrelateItems } from './operations/relate-items.ts';
import { removeItem } from './operations/remove-item.ts';
import { saveForLater } from './operations/save-for-later.ts';
import { terminateProduct } from './operations/terminate-product.ts';
import { updateItem } from './operations/update-item.ts';

/** Zero bytes and half characters cannot be stored as text or JSON. */
const isStorable = (operation: CartOperation) => {
  const json = JSON.stringify(operation);
  return !json.includes('\\u0000') && !/\\ud[89a-f]/i.test(json);
};

/** What cannot be meant, before anybody looks into it. */
const unusable = (operation: CartOperation, path: string[]): CartProblem | undefined => {
  if (!isStorable(operation))
    return problem('INVALID_TEXT', 'The text holds characters that cannot be stored.', path, 'Send plain text.');
  const { addItem, modifyProduct, terminateProduct, updateItem } = operation;
  const links = (addItem ?? modifyProduct ?? terminateProduct ?? updateItem)?.relationships?.length ?? 0;
  if (links <= MAX_LINES) return undefined;
  return problem('TOO_MANY_RELATIONSHIPS', `A line has at most ${MAX_LINES} links at once.`, path, 'Relate it to less items.');
};

/** Does all operations to the draft, in their order; what is wrong with one is among the draft's problems. */
export const applyOperations = (draft: CartDraft, operations: readonly CartOperation[]): void => {
  operations.forEach((operation, index) => {
    const path = (kind: keyof CartOperation) => ['input', 'operations', String(index), kind];
    const {
      addItem: add,
      modifyProduct: modify,
      terminateProduct: terminate,
      updateItem: update,
      removeItem: remove,
      acceptPrices: prices,
      saveForLater: save,
      moveToCart: move,
      relateItems: relate,
      unrelateItems: unrelate,
    } = operation;
    const wrong = unusable(operation, ['input', 'operations', String(index)]);
    if (wrong) draft.problems.push(wrong);
    else if (add) addItem(draft, add, path('addItem'));
    else if (modify) modifyProduct(draft, modify, path('modifyProduct'));
    else if (terminate) terminateProduct(draft, terminate, path('terminateProduct'));
    else if (update) updateItem(draft, update, path('updateItem'));
    else if (remove) removeItem(draft, remove, path('removeItem'));
    else if (save) saveForLater(draft, save, path('saveForLater'));
    else if (move) moveToCart(draft, move, path('moveToCart'));
    else if (relate) relateItems(draft, relate, path('relateItems'));
    else if (unrelate) unrelateItems(draft, unrelate, path('unrelateItems'));
    else accept(draft, prices, path('acceptPrices'));
  });
};

/** The products that must be known before the operations can be done. */
export const productsNeeded = (operations: readonly CartOperation[], lines: CartDraft['lines']): string[] => {
  const ids = operations.flatMap(
    ({ modifyProduct: modify, terminateProduct: terminate, updateItem: update, moveToCart: move }) => [
      modify?.productId ?? terminate?.productId ?? (update?.configuration ? lines.get(update.id)?.productId : undefined),
      ...(move ? linesMovedBy(move, lines).map(({ productId }) => productId) : []),
    ],
  );
  return [...new Set(ids.filter((id) => id != null))];
};
