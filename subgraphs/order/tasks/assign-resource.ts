import { Permanent } from '../../kit/engine/step.ts';
import type { ResourceKind } from '../ports.ts';
import { productOf } from './line-request.ts';
import type { Task } from './task.ts';

/** Gives the product what its cart line holds. Without an undo of its own: it is given back with the product. */
export const assignResource = (kind: ResourceKind): Task => ({
  provider: 'inventory',
  api: 'TMF639',
  async act({ key, line }, { inventory }) {
    const assigned = await inventory.assign(key, line, productOf(line), kind);
    if (assigned === null && line.resourceSpecifications.includes(kind))
      throw new Permanent(`Line ${line.itemId} holds no ${kind}.`);
    return {};
  },
});
