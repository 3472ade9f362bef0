import { productOf } from './line-request.ts';
import type { Task } from './task.ts';

/** Brings the product to its new state: in service, changed or ended. Not undone: a product in service is ended by an order. */
export const completeProduct: Task = {
  provider: 'inventory',
  api: 'TMF637',
  async act({ line }, { inventory }) {
    const productId = productOf(line);
    if (line.action === 'add') await inventory.activate(productId);
    if (line.action === 'modify') await inventory.change(line, productId);
    if (line.action === 'delete') await inventory.terminate(line, productId);
    return {};
  },
};
