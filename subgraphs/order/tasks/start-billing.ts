import type { OrderPorts } from '../ports.ts';
import { lineRequest, productOf, undoCall } from './line-request.ts';
import type { Task, TaskInput } from './task.ts';

/** The instant of the part, not that of the try: what comes late is charged from its date on, and for its window only. */
const instantOf = ({ line }: TaskInput, { now }: OrderPorts) => line.effectiveAt ?? now().toISOString();

/** Of a change, what the product costs by now: another one may have come between since it was worked out. */
const pricesOf = async ({ line }: TaskInput, { inventory }: OrderPorts) =>
  (line.action === 'modify' ? await inventory.pricesOf(line, productOf(line)) : undefined) ?? line.prices;

/** Tells billing what to charge from an instant on, or for an ended product nothing more. */
export const startBilling: Task = {
  provider: 'billing',
  api: 'TMF678',
  async act(input, ports) {
    const { action, billingAccountId, purchaseOrderNumber } = input.line;
    const request = { ...lineRequest(input), productId: productOf(input.line), at: instantOf(input, ports) };
    if (action === 'delete') await ports.billing.stop(request);
    else {
      const charges = { isNew: action === 'add', billingAccountId, purchaseOrderNumber, prices: await pricesOf(input, ports) };
      await ports.billing.start({ ...request, ...charges });
    }
    return {};
  },
  async undo(input, ports) {
    const { action, productId } = input.line;
    if (action === 'add' && productId !== null)
      await ports.billing.stop({ ...undoCall(input), productId, at: instantOf(input, ports) });
  },
};
