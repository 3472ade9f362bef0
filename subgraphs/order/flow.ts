import type { EntityManager } from '@mikro-orm/postgresql';
import { registerFlow } from '../kit/engine/flow.ts';
import { defineQueue } from '../kit/engine/queue.ts';
import type { TransactionSource } from '../kit/engine/transaction.ts';
import { ProductOrder } from './entities/product-order.entity.ts';
import { DECISION_TOPIC, fulfilOrder, type Surroundings } from './fulfil-order.ts';
import { initialRun, lookingRun, type NextRun } from './steps/next-run.ts';

/** High, because a part held for a person keeps its place; bounds what falls due together after a long downtime. */
const DATED = { workerConcurrency: 1_000, minPollingIntervalMs: 250 };

/** Fulfilment as the engine runs it; register it before the engine is launched. */
export function registerFulfilment(around: Omit<Surroundings, 'setDown'>, source: TransactionSource) {
  const dated = defineQueue('dated-orders', DATED);
  const setDown = ({ orderId, runId, at }: NextRun): Promise<void> =>
    at === null ? registered.start(runId, orderId) : registered.enqueue(dated, runId, { delayUntil: new Date(at) }, orderId);
  const registered = registerFlow('fulfilment', source, fulfilOrder({ ...around, setDown }));
  // What the version without pipelines began goes on from what the store says; the journal of then is of no use here.
  registerFlow('fulfilOrder', source, (_steps, orderId: string) =>
    registered.start(initialRun({ id: orderId, startsAt: null }).runId, orderId),
  );
  /** Lets a part that has not begun be looked at anew: its date, its lines or what it follows have changed. */
  const schedule = (orderId: string): Promise<void> => setDown(lookingRun(orderId));
  return {
    /** Sets down all parts of a customer order, each for its date. A repeated call changes nothing. */
    async start(em: EntityManager, customerOrderId: string): Promise<void> {
      // Also what was set down once before: an order of the version without parts may only look as if it was.
      const where = { customerOrderId, schedule: { $lte: 1 }, state: 'acknowledged', runId: null } as const;
      for (const part of await em.find(ProductOrder, where, { orderBy: { part: 'asc' } })) await setDown(initialRun(part));
      await em.nativeUpdate(ProductOrder, where, { schedule: 1 });
    },
    schedule,
    /** Lets fulfilment look at a part again, which somebody has changed. Call it before the commit, while the part is taken. */
    wake: ({ id, runId }: Pick<ProductOrder, 'id' | 'runId'>): Promise<void> =>
      runId == null ? schedule(id) : registered.send(runId, DECISION_TOPIC, 'look', crypto.randomUUID()),
  };
}

export type FulfilmentFlow = ReturnType<typeof registerFulfilment>;
