import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../kit/events/record-event.ts';
import { CheckoutProcess } from './entities/checkout-process.entity.ts';
import type { ReportedTask } from './ports.ts';

export interface FulfilmentReport {
  processId: string;
  orderId: string;
  state: string;
  sequence: number;
  tasks: ReportedTask[];
}

const processStateOf = (orderState: string) =>
  orderState === 'COMPLETED' ? 'COMPLETED' : orderState === 'HELD' ? 'HOLD' : 'ACTIVE';

/** Keeps the process in step with its order. Reports may come twice or late: only a newer one counts. */
export const recordFulfilment = (
  em: EntityManager,
  { processId, state: orderState, sequence, tasks }: FulfilmentReport,
  now: Date,
) =>
  em.transactional(async (tx) => {
    const process = await tx.findOne(
      CheckoutProcess,
      { id: processId, fulfilmentSequence: { $lt: sequence } },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!process) return false;
    const state = processStateOf(orderState);
    const isSameState = process.state === state;
    // The notice to the customer is reported after the order is complete: that does not complete it again.
    if (!isSameState) process.completedAt = state === 'COMPLETED' ? now : null;
    Object.assign(process, { state, fulfilmentSequence: sequence, fulfilmentTasks: tasks });
    await recordEvents(tx, [
      {
        eventType: isSameState ? 'ProcessFlowAttributeValueChangeEvent' : 'ProcessFlowStateChangeEvent',
        entityType: 'processFlow',
        entityId: processId,
        correlationId: processId,
        event: { state: state.toLowerCase(), orderState },
        eventTime: now,
      },
    ]);
    return true;
  });
