import { lineRequest, productOf, undoCall } from './line-request.ts';
import type { Task } from './task.ts';

/** Has a team or another system deliver, change or end the service of a line. */
export const orderService: Task = {
  provider: 'serviceOrder',
  api: 'TMF641',
  async act(input, { serviceOrders }) {
    const { action, name, productSpecificationId, characteristics } = input.line;
    if (action === 'noChange') return {};
    const productId = productOf(input.line);
    await serviceOrders.order({ ...lineRequest(input), productId, action, name, productSpecificationId, characteristics });
    return {};
  },
  undo: (input, { serviceOrders }) => serviceOrders.cancel({ ...undoCall(input), orderKey: input.key }),
};
