import type { ItemAction } from '../entities/order-item.entity.ts';
import type { OrderPorts, ServiceRequest } from '../ports.ts';
import { lineRequest, productOf, undoCall } from './line-request.ts';
import type { Task, TaskInput } from './task.ts';

type Operation = ServiceRequest['operation'];

const operations: Record<ItemAction, Operation | undefined> = {
  add: 'activate',
  modify: 'modify',
  delete: 'deactivate',
  noChange: undefined,
};

const opposites: Record<Operation, Operation> = { activate: 'deactivate', modify: 'modify', deactivate: 'activate' };

const toRequest = (input: TaskInput, operation: Operation): ServiceRequest => {
  const { productSpecificationId, name, characteristics } = input.line;
  const productId = productOf(input.line);
  return { ...lineRequest(input), operation, productId, productSpecificationId, name, characteristics };
};

/** What the service was like before: the inventory's product is not changed yet. */
const formerValues = async ({ line }: TaskInput, { inventory }: OrderPorts) => {
  if (line.action === 'add') return [];
  const { characteristics: values } = await inventory.today(line, productOf(line));
  const changed = new Set(line.characteristics.map(({ name }) => name));
  return line.action === 'delete' ? values : values.filter(({ name }) => changed.has(name));
};

/** Sets up, changes or stops the service of a line in the network. */
export const configureService: Task = {
  provider: 'serviceActivation',
  api: 'TMF640',
  async act(input, { activation }) {
    const operation = operations[input.line.action];
    if (operation) await activation.configure(toRequest(input, operation));
    return {};
  },
  async undo(input, ports) {
    const operation = operations[input.line.action];
    // Without a product it never got as far as the network.
    if (!operation || input.line.productId === null) return;
    const request = toRequest(input, opposites[operation]);
    await ports.activation.configure({ ...request, ...undoCall(input), characteristics: await formerValues(input, ports) });
  },
};
