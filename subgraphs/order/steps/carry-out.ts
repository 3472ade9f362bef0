import { Permanent } from '../../kit/engine/step.ts';
import type { ItemTaskKind } from '../entities/fulfilment-task.entity.ts';
import type { ItemAction } from '../entities/order-item.entity.ts';
import type { OrderLine, OrderPorts, ServiceRequest } from '../ports.ts';

/** What came out of a task, to be kept with its line. */
export interface TaskResult {
  productId?: string;
}

type Act = (line: OrderLine, ports: OrderPorts) => Promise<TaskResult>;

const productOf = ({ productId, itemId }: OrderLine): string => {
  if (productId === null) throw new Permanent(`Line ${itemId} has no product.`);
  return productId;
};

const operations: Partial<Record<ItemAction, ServiceRequest['operation']>> = {
  add: 'activate',
  modify: 'modify',
  delete: 'deactivate',
};

const acts: Record<ItemTaskKind, Act> = {
  prepareProduct: async (line, { inventory }) => ({ productId: await inventory.prepare(line) }),

  async configureService(line, { activation }) {
    const operation = operations[line.action];
    if (!operation) return {};
    const { orderId, itemId, productSpecificationId, customerId, name, characteristics } = line;
    const key = `${orderId}:${itemId}:configure`;
    await activation.configure({
      key,
      operation,
      productId: productOf(line),
      productSpecificationId,
      customerId,
      name,
      characteristics,
    });
    return {};
  },

  async completeProduct(line, { inventory }) {
    const productId = productOf(line);
    if (line.action === 'add') await inventory.activate(productId);
    if (line.action === 'modify') await inventory.change(line, productId);
    if (line.action === 'delete') await inventory.terminate(line, productId);
    return {};
  },
};

/** One try of one task of a line. The outside knows it by its key: done once, however often it is tried. */
export const carryOut = async (kind: ItemTaskKind, orderId: string, itemId: string, ports: OrderPorts): Promise<TaskResult> =>
  acts[kind](await ports.orders.line(orderId, itemId), ports);
