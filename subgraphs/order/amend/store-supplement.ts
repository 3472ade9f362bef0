import { wrap } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { startsAt } from '../decompose/starts-at.ts';
import { preparePart } from '../decompose/prepare-parts.ts';
import { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';
import { OrderItem } from '../entities/order-item.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import { orderCreated } from '../order-events.ts';
import type { Pipeline } from '../pipelines/load-pipelines.ts';
import { partDates } from '../submit/part-dates.ts';
import { tasksOfPlan } from '../submit/tasks-of-plan.ts';
import { amended } from './amended-items.ts';
import type { LineChange } from './line-changes.ts';
import type { Moving } from './moving-lines.ts';
import type { NewValues } from './requote.ts';

/** What an amendment changes. */
export interface Amendment {
  changes: readonly LineChange[];
  /** By line. */
  values: ReadonlyMap<string, NewValues>;
}

interface Supplement {
  /** Its id. */
  id: string;
  moving: Moving;
  /** Its place among the parts. */
  number: number;
  pipelines: readonly Pipeline[];
  now: Date;
}

/** Writes the part that takes the lines over: the end of the one it supersedes sets it going, whatever there is to be undone there. */
export async function storeSupplement(
  em: EntityManager,
  { changes, values }: Amendment,
  { id, moving: { part, items, comesAfter }, number, pipelines, now }: Supplement,
): Promise<ProductOrder> {
  const changeOf = new Map(changes.map((change) => [change.itemId, change]));
  const lines = items.map((item) => amended(item, changeOf.get(item.id), values.get(item.id)));
  const [moved] = changes.flatMap(({ start }) => start ?? []);
  const start = startsAt({ requestedStartDate: moved?.at ?? part.startsAt }, {}, now);
  const draft = { number, startsAt: start, system: part.system ?? null, items: lines, follows: [] };
  const prepared = preparePart(draft, pipelines, now);
  const { plan, expected } = prepared;
  const dates = partDates(prepared, { requestedStartDate: null, requestedCompletionDate: null }, now);

  const supplement = em.create(ProductOrder, {
    ...wrap(part).toPOJO(),
    ...dates,
    id,
    seq: undefined,
    part: number,
    context: 'fulfilment',
    startsAt: start,
    follows: comesAfter ? [...new Set([part.id, ...part.follows])] : part.follows,
    isBlocked: comesAfter,
    supersedesId: part.id,
    schedule: 0,
    runId: null,
    startedAt: null,
    state: 'acknowledged',
    version: 1,
    orderDate: now,
    completionDate: null,
  });
  // Lines refer to their part, which the entities do not say.
  await em.flush();
  for (const [position, item] of items.entries()) {
    const { backend: _backend, ...line } = lines[position] ?? amended(item, undefined, undefined);
    em.create(OrderItem, {
      ...wrap(item).toPOJO(),
      ...line,
      orderId: supplement.id,
      position,
      timeZone: changeOf.get(item.id)?.start?.timeZone ?? item.timeZone,
      failurePolicy: plan.policies.get(item.id) ?? item.failurePolicy,
      cancellation: plan.terms.get(item.id)?.cancellation ?? null,
      expectedCompletionDate: expected.get(item.id) ?? null,
      state: 'acknowledged',
      givenUp: null,
      requestId: null,
      supersededBy: null,
      completionDate: null,
    });
  }
  for (const task of tasksOfPlan(plan)) em.create(FulfilmentTask, { ...task, orderId: supplement.id });
  await em.flush();
  const facts = lines.map(({ id, action }) => ({ id, action, state: 'acknowledged' as const }));
  await recordEvents(em, [orderCreated(supplement, facts, now)]);
  return supplement;
}
