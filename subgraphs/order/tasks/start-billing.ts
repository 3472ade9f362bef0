import { lineRequest, productOf, undoCall } from './line-request.ts';
import type { Task } from './task.ts';

/** Tells billing what to charge from now on, or for an ended product nothing more. */
export const startBilling: Task = {
  provider: 'billing',
  api: 'TMF678',
  async act(input, { billing }) {
    const { action, billingAccountId, prices } = input.line;
    const productId = productOf(input.line);
    const request = lineRequest(input);
    if (action === 'delete') await billing.stop({ ...request, productId });
    else await billing.start({ ...request, productId, isNew: action === 'add', billingAccountId, prices });
    return {};
  },
  async undo(input, { billing }) {
    const { action, productId } = input.line;
    if (action === 'add' && productId !== null) await billing.stop({ ...undoCall(input), productId });
  },
};
