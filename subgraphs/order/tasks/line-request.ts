import { Permanent } from '../../kit/engine/step.ts';
import type { OrderLine } from '../ports.ts';
import type { TaskInput } from './task.ts';

/** The product a line is about; a task that works on it comes after the one that prepares it. */
export const productOf = ({ productId, itemId }: OrderLine): string => {
  if (productId === null) throw new Permanent(`Line ${itemId} has no product.`);
  return productId;
};

/** How a line is named to other systems. */
export const lineRequest = ({ key, orderId, isFirstTry, line: { itemId, customerId, backend } }: TaskInput) => ({
  key,
  orderId,
  itemId,
  customerId,
  backend,
  isFirstTry,
});

/** The undo is known to the outside by a key of its own. */
export const undoCall = ({ key, line: { backend } }: TaskInput) => ({ key: `${key}:undo`, backend, isFirstTry: false });
