import type { OrderLine, OrderPorts } from '../ports.ts';

/** All that fulfilment can do for an order. */
export const taskKinds = [
  'prepareProduct',
  'reserveNumber',
  'assignSim',
  'reserveStock',
  'shipGoods',
  'orderService',
  'configureService',
  'completeProduct',
  'createBillingAccount',
  'startBilling',
  'createAgreement',
  'notifyCustomer',
] as const;

export type TaskKind = (typeof taskKinds)[number];

/** What came out of a task, to be kept with its line. */
export interface TaskResult {
  productId?: string;
  billingAccountId?: string;
}

/** What an act or its undo works on. */
export interface TaskInput {
  /** `orderId:itemId:kind`, the same in every try: the idempotency key for the outside. The undo's is its own: `…:undo`. */
  key: string;
  orderId: string;
  line: OrderLine;
  /** Nobody was asked for it before; an undo never is. */
  isFirstTry: boolean;
}

/** One kind of task: what it asks of which system, and how that is undone. */
export interface Task {
  /** The system, for example `serviceActivation`. */
  provider: string;
  /** For example `TMF640`. */
  api: string;
  /** Done once per key, however often it is tried. Throws `ProviderError` or `Permanent`. */
  act(input: TaskInput, ports: OrderPorts): Promise<TaskResult>;
  /** Idempotent, and right also when the act never happened. Absent: nothing has to be undone. */
  undo?(input: TaskInput, ports: OrderPorts): Promise<void>;
}

/** A task of the order as a whole. */
export interface OrderTask extends Omit<Task, 'act' | 'undo'> {
  act(input: Omit<TaskInput, 'line'>, ports: OrderPorts): Promise<void>;
}
