import { productOf } from './line-request.ts';
import type { Task } from './task.ts';

/** Concludes the contract of a line with a minimum term. Not undone: the product is in service. */
export const createAgreement: Task = {
  provider: 'party',
  api: 'TMF651',
  async act({ key, line }, { agreements, now }) {
    const { customerId, name, commitmentMonths: months } = line;
    const start = line.effectiveAt ?? now().toISOString();
    if (months !== null) await agreements.conclude({ key, customerId, productId: productOf(line), name, start, months });
    return {};
  },
};
