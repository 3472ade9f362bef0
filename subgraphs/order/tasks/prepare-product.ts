import type { Task } from './task.ts';

/** Puts the product into the inventory, not yet active; taken back, what its line was given goes with it. */
export const prepareProduct: Task = {
  provider: 'inventory',
  api: 'TMF637',
  act: async ({ line }, { inventory }) => ({ productId: await inventory.prepare(line) }),
  undo: ({ line }, { inventory }) => inventory.discard(line),
};
