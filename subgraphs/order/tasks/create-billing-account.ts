import { productOf } from './line-request.ts';
import type { Task } from './task.ts';

/**
 * Opens the account that pays for a product where the billing system wants the product first: one for all lines of a customer's order
 * that go to one system, and one for each name they give. Not undone: the product is in service.
 */
export const createBillingAccount: Task = {
  provider: 'party',
  api: 'TMF666',
  async act({ line }, { customers, inventory }) {
    const productId = productOf(line);
    const { customerId, billing, newBillingAccount: name } = line;
    const key = `${line.firstPartId}:${line.backend?.name ?? ''}:${name ?? ''}:account`;
    const billingAccountId = line.billingAccountId ?? (await customers.openBillingAccount({ key, customerId, name, billing }));
    await inventory.attachAccount(productId, billingAccountId);
    return { productId, billingAccountId };
  },
};
