import type { FlowSteps } from '../../kit/engine/flow.ts';
import type { OrderPorts } from '../ports.ts';
import { beginOrder } from '../steps/begin-order.ts';
import { carryOut } from '../steps/carry-out.ts';
import { beginItem, completeItem, holdItem } from '../steps/change-item.ts';
import { beginTask, completeTask, giveUpTask, holdTask, recordFailure } from '../steps/change-task.ts';
import { completeOrder } from '../steps/complete-order.ts';
import { notifyCustomer } from '../steps/notify-customer.ts';
import { toGraph } from '../words.ts';
import type { OpenItem, PlannedItem } from './worklist.ts';

/** The acts of one order's fulfilment, each a durable step. */
export class OrderRun {
  readonly #steps: FlowSteps;
  readonly #ports: OrderPorts;
  readonly #orderId: string;

  constructor(steps: FlowSteps, ports: OrderPorts, orderId: string) {
    this.#steps = steps;
    this.#ports = ports;
    this.#orderId = orderId;
  }

  /** The order is under way; answers what is to be done. */
  begin(): Promise<PlannedItem[]> {
    return this.#steps.local('beginOrder', (em) => beginOrder(em, this.#orderId, this.#ports.now()));
  }

  /** The line's tasks one by one, from where it stopped; false when it is on hold now. */
  async fulfil({ id: itemId, remaining }: OpenItem): Promise<boolean> {
    const [steps, ports, orderId] = [this.#steps, this.#ports, this.#orderId];
    await steps.local(`begin ${itemId}`, async (em) => {
      await beginItem(em, orderId, itemId, ports.now());
      if (remaining[0]) await beginTask(em, remaining[0].id, ports.now());
      else await completeItem(em, orderId, itemId, ports.now());
    });
    for (let task = remaining[0]; task; task = remaining[0]) {
      const { id, kind } = task;
      const name = `${toGraph(kind)} ${itemId}`;
      const tried = await this.#settle(name, id, () => carryOut(kind, orderId, itemId, ports));
      if (!tried.done) {
        await steps.local(`hold ${name}`, async (em) => {
          await holdTask(em, id, tried.error);
          await holdItem(em, orderId, itemId, ports.now());
        });
        return false;
      }
      remaining.shift();
      const next = remaining[0];
      await steps.local(`complete ${name}`, async (em) => {
        await completeTask(em, id, tried.value.productId, ports.now());
        if (next) await beginTask(em, next.id, ports.now());
        else await completeItem(em, orderId, itemId, ports.now());
      });
    }
    return true;
  }

  /** The order is complete; answers the task that tells the customer. */
  complete(): Promise<string> {
    return this.#steps.local('completeOrder', (em) => completeOrder(em, this.#orderId, this.#ports.now()));
  }

  /** Tells the customer. The order is complete without it: a refusal ends the task, visibly, and nothing else. */
  async notify(taskId: string): Promise<void> {
    const [steps, ports, orderId] = [this.#steps, this.#ports, this.#orderId];
    await steps.local('begin NOTIFY_CUSTOMER', async (em) => void (await beginTask(em, taskId, ports.now())));
    const tried = await this.#settle('NOTIFY_CUSTOMER', taskId, () => notifyCustomer(orderId, ports));
    await steps.local('complete NOTIFY_CUSTOMER', async (em) => {
      if (tried.done) await completeTask(em, taskId, undefined, ports.now());
      else await giveUpTask(em, taskId, tried.error, ports.now());
    });
  }

  /** Keeps the process in step. A report in passing may get lost, for the next one tells all; one before a long wait may not. */
  async report({ insist = false } = {}): Promise<void> {
    for (let n = 1; ; n++) {
      const tried = await this.#steps.attempt('reportFulfilment', () => this.#ports.processes.report(this.#orderId));
      if (tried.done || !insist) return;
      await this.#steps.backOff(tried.at, n);
    }
  }

  async now(): Promise<number> {
    const tried = await this.#steps.attempt('readClock', () => Promise.resolve(this.#ports.now().getTime()));
    return tried.done ? tried.value : 0;
  }

  /** Tries until the outside has done it or refused it; each failure shows in the task. */
  async #settle<T>(name: string, taskId: string, act: () => Promise<T>) {
    for (let n = 1; ; n++) {
      const tried = await this.#steps.attempt(name, act);
      if (tried.done || tried.permanent) return tried;
      await this.#steps.local(`note ${name}`, async (em) => void (await recordFailure(em, taskId, tried.error)));
      await this.report();
      await this.#steps.backOff(tried.at, n);
    }
  }
}
