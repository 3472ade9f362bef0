import type { EntityManager } from '@mikro-orm/postgresql';
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
    const state = processStateOf(orderState);
    const completedAt = state === 'COMPLETED' ? now : null;
    const changed = await tx.nativeUpdate(
      CheckoutProcess,
      { id: processId, fulfilmentSequence: { $lt: sequence } },
      { state, fulfilmentSequence: sequence, fulfilmentTasks: tasks, completedAt },
    );
    if (changed === 0) return false;
    await recordEvents(tx, [
      {
        eventType: 'ProcessFlowStateChangeEvent',
        entityType: 'processFlow',
        entityId: processId,
        correlationId: processId,
        event: { state: state.toLowerCase(), orderState },
        eventTime: now,
      },
    ]);
    return true;
  });
