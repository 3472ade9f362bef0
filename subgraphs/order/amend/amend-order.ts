import type { EntityManager } from '@mikro-orm/postgresql';
import { givingWay } from '../../kit/database/give-way.ts';
import { idempotent } from '../../kit/database/idempotency.ts';
import type { Viewer } from '../../kit/graph/viewer.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import type { OrderProblem } from '../errors.ts';
import type { FulfilmentFlow } from '../flow.ts';
import type { AmendOrderInput } from '../generated/resolvers.ts';
import type { Pipeline } from '../pipelines/load-pipelines.ts';
import type { OrderPorts } from '../ports.ts';
import { readAskedOrder, type AskedOrder } from '../requests/asked-order.ts';
import { unknownOrder, type PastPointOfNoReturn } from '../requests/request-problems.ts';
import { checkNewDates } from './check-new-dates.ts';
import { readChanges, withMovedAlong, type LineChange } from './line-changes.ts';
import { assessAmendment } from './moving-lines.ts';
import { requote } from './requote.ts';
import type { Amendment } from './store-supplement.ts';
import { supersede } from './supersede.ts';

export interface Amending {
  em: EntityManager;
  viewer: Viewer;
  pipelines: readonly Pipeline[];
  ports: Pick<OrderPorts, 'offerings' | 'inventory' | 'orders'>;
  now: Date;
  /** The operator's own. */
  timeZone: string;
  /** Lets a part that is under way look again. */
  wake: FulfilmentFlow['wake'];
}

type Refused = { problems: OrderProblem[] } | { past: PastPointOfNoReturn };
export type Amended = { orderId: string; supersedesId: string } | Refused | { differingPaths: string[] };

type Prepared = { partId: string; amendment: Amendment } | Refused;

/** Takes everything back that was written, and leaves the key free. */
class Refusal extends Error {
  readonly answer: Refused;
  constructor(answer: Refused) {
    super('The amendment is refused.');
    this.answer = answer;
  }
}

/** What the products are today that the named lines change. */
const withProducts = ({ items }: AskedOrder, changes: readonly LineChange[], { orders, inventory }: Amending['ports']) =>
  Promise.all(
    changes.flatMap((change) => {
      const item = items.find(({ id }) => id === change.itemId);
      return item ? [withCurrent(item, change, { orders, inventory })] : [];
    }),
  );

async function withCurrent(item: OrderItem, change: LineChange, { orders, inventory }: Pick<OrderPorts, 'orders' | 'inventory'>) {
  const { action, orderId, id, productId } = item;
  const isRepriced = change.characteristics !== null || change.quantity !== null;
  if (action !== 'modify' || productId == null || !isRepriced) return { item, change, current: undefined };
  return { item, change, current: await inventory.today(await orders.line(orderId, id), productId) };
}

/** Asks the neighbours before any transaction begins; what is decided here is looked at again under the lock. */
async function prepare(input: AmendOrderInput, { em, ports, now, timeZone }: Amending): Promise<Prepared> {
  const { changes: wanted, problems } = readChanges(input, { now, timeZone });
  const asked = await readAskedOrder(em.fork(), input.customerOrderId);
  if (!asked) return { problems: [...problems, unknownOrder()] };
  const changes = withMovedAlong(asked, wanted);
  const assessed = assessAmendment(asked, changes, now);
  if (problems.length > 0) return { problems: [...problems, ...('problems' in assessed ? assessed.problems : [])] };
  if (!('moving' in assessed)) return assessed;
  const wrongDates = checkNewDates(asked, changes, now);
  const quoted = await requote(await withProducts(asked, changes, ports), asked.items, ports.offerings);
  const found = [...wrongDates, ...('problems' in quoted ? quoted.problems : [])];
  if ('problems' in quoted || found.length > 0) return { problems: found };
  return { partId: assessed.moving.part.id, amendment: { changes, values: quoted.values } };
}

async function apply(em: EntityManager, customerOrderId: string, prepared: Prepared, { pipelines, now, wake }: Amending) {
  if (!('amendment' in prepared)) throw new Refusal(prepared);
  const { partId, amendment } = prepared;
  const done = await supersede(em, { customerOrderId, partId }, amendment, { pipelines, now });
  if (!('supplement' in done)) throw new Refusal(done);
  const { part, supplement, comesAfter } = done;
  // What the checkout has not started yet, it starts with all the rest.
  const isStarted = part.runId != null || part.schedule > 0;
  // Before the commit, so that it cannot be lost: fulfilment then waits for the order, which we hold.
  if (isStarted) await wake(comesAfter ? part : supplement);
  return { orderId: supplement.id, supersedesId: part.id };
}

/** Amends an order once per key, in one transaction; a refusal leaves the key free. */
export async function amendOrder(input: AmendOrderInput, amending: Amending): Promise<Amended> {
  const { em, viewer } = amending;
  const prepared = await prepare(input, amending);
  const call = { operation: 'amendOrder', caller: viewer.subject, key: input.idempotencyKey, input };
  try {
    const answer = await givingWay(() =>
      idempotent(em.fork(), call, (tx) => apply(tx, input.customerOrderId, prepared, amending)),
    );
    return answer.outcome === 'conflict' ? { differingPaths: answer.differingPaths } : answer.result;
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}
