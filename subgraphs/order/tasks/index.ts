import { assignSim } from './assign-sim.ts';
import { completeProduct } from './complete-product.ts';
import { configureService } from './configure-service.ts';
import { createAgreement } from './create-agreement.ts';
import { createBillingAccount } from './create-billing-account.ts';
import { notifyCustomer } from './notify-customer.ts';
import { orderService } from './order-service.ts';
import { prepareProduct } from './prepare-product.ts';
import { reserveNumber } from './reserve-number.ts';
import { reserveStock } from './reserve-stock.ts';
import { shipGoods } from './ship-goods.ts';
import { startBilling } from './start-billing.ts';
import type { OrderTask, Task, TaskKind } from './task.ts';

/** Tasks of a line, by kind. */
export const tasks: Record<Exclude<TaskKind, 'notifyCustomer'>, Task> = {
  prepareProduct,
  reserveNumber,
  assignSim,
  reserveStock,
  shipGoods,
  orderService,
  configureService,
  completeProduct,
  createBillingAccount,
  startBilling,
  createAgreement,
};

/** Tasks of the order as a whole. */
export const orderTasks: { notifyCustomer: OrderTask } = { notifyCustomer };
