import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../kit/events/record-event.ts';
import { CheckoutProcess } from './entities/checkout-process.entity.ts';
import { refundFailedLines, type GivenUp } from './refund-failed-lines.ts';
import type { ReportedTask } from './ports.ts';

export interface FulfilmentReport extends GivenUp {
  processId: string;
  /** The customer order. */
  orderId: string;
  state: string;
  sequence: number;
  tasks: ReportedTask[];
  /** The account that was made after the products. */
  billingAccountId: string | null;
}

const ended = new Set(['COMPLETED', 'PARTIAL', 'FAILED', 'CANCELLED']);

/** Of an order that has ended with lines missing, a task on hold can still be tried; the notice to the customer brings no line. */
const canStillBeTried = (tasks: readonly ReportedTask[]) =>
  tasks.some(({ name, state }) => state === 'HOLD' && name !== 'NOTIFY_CUSTOMER');

const processStateOf = ({ state, tasks }: FulfilmentReport): CheckoutProcess['state'] => {
  if (state === 'COMPLETED') return 'COMPLETED';
  if (state === 'HELD') return 'HOLD';
  if (!ended.has(state)) return 'ACTIVE';
  return canStillBeTried(tasks) ? 'HOLD' : 'COMPLETED';
};

/**
 * Keeps the process in step with its order. Reports may come twice or late: only a newer one counts. Undefined when this one does not;
 * else the ids of the refunds it asks for, to be carried out after the commit.
 */
export const recordFulfilment = (em: EntityManager, report: FulfilmentReport, now: Date): Promise<string[] | undefined> =>
  em.transactional(async (tx) => {
    const { processId, sequence, tasks, billingAccountId } = report;
    const process = await tx.findOne(
      CheckoutProcess,
      { id: processId, fulfilmentSequence: { $lt: sequence } },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!process) return undefined;
    const state = processStateOf(report);
    const isSameState = process.state === state;
    // The notice to the customer is reported after the order is complete: that does not complete it again.
    if (!isSameState) process.completedAt = state === 'COMPLETED' ? now : null;
    Object.assign(process, { state, fulfilmentSequence: sequence, fulfilmentTasks: tasks });
    process.billingAccountId ??= billingAccountId;
    await recordEvents(tx, [
      {
        eventType: isSameState ? 'ProcessFlowAttributeValueChangeEvent' : 'ProcessFlowStateChangeEvent',
        entityType: 'processFlow',
        entityId: processId,
        customerId: process.customerId,
        correlationId: processId,
        event: { state: state.toLowerCase(), orderState: report.state },
        eventTime: now,
      },
    ]);
    return refundFailedLines(tx, process, report, now);
  });
