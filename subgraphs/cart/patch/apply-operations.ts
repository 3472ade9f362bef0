import { problem } from '../errors.ts';
import type { CartOperation } from '../generated/resolvers.ts';
import { acceptPrices as accept } from '../promise/accept-prices.ts';
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
    if (!isStorable(operation)) {
      const reason = 'The text holds characters that cannot be stored.';
      draft.problems.push(problem('INVALID_TEXT', reason, ['input', 'operations', String(index)], 'Send plain text.'));
    } else if (add) addItem(draft, add, path('addItem'));
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
