import type { EntityManager } from '@mikro-orm/postgresql';
import type { ConflictLine } from '../conflicts/compare-line.ts';
import { findConflicts } from '../conflicts/find-conflicts.ts';
import { letFollow } from '../conflicts/let-follow.ts';
import { relyingOn } from '../conflicts/relying-lines.ts';
import { inheritFromBundles } from '../decompose/inherit.ts';
import { prepareParts, type OrderRules, type PreparedPart } from '../decompose/prepare-parts.ts';
import { CustomerOrder } from '../entities/customer-order.entity.ts';
import type { OrderProblem } from '../errors.ts';
import { dependenciesOf, NEED } from '../fulfilment/dependencies.ts';
import { latestOf } from '../latest.ts';
import { checkOrder } from './check-order.ts';
import type { NewOrder } from './new-order.ts';
import { storeCustomerOrder, storeParts } from './store-order.ts';

export type Submitted = { customerOrderId: string } | { problems: OrderProblem[] };

/** Takes everything back that was written. */
class Refusal extends Error {
  readonly problems: OrderProblem[];
  constructor(problems: OrderProblem[]) {
    super('The order is refused.');
    this.problems = problems;
  }
}

/** Accepts an order whole or not at all, once per process: whoever comes again gets the first one, however late. */
export async function submitOrder(em: EntityManager, submitted: NewOrder, rules: OrderRules, now: Date): Promise<Submitted> {
  const order = { ...submitted, items: inheritFromBundles(submitted.items) };
  const problems = checkOrder(order, now);
  const refuse = async (found: OrderProblem[]): Promise<Submitted> =>
    (await orderOfProcess(em, order.processId)) ?? { problems: found };
  if (problems.length > 0) return refuse(problems);
  const parts = prepareParts(order.items, order, rules, now);
  try {
    return await em.fork().transactional((tx) => store(tx, order, parts, now));
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.problems);
    throw error;
  }
}

/** The order that a process has made already. */
export async function orderOfProcess(em: EntityManager, processId: string): Promise<{ customerOrderId: string } | undefined> {
  const found = await em.fork().findOne(CustomerOrder, { externalId: processId }, { fields: ['id'] });
  return found ? { customerOrderId: found.id } : undefined;
}

async function store(em: EntityManager, order: NewOrder, parts: readonly PreparedPart[], now: Date): Promise<Submitted> {
  const customerOrderId = crypto.randomUUID();
  const isNew = await storeCustomerOrder(em, customerOrderId, order, now);
  if (!isNew) {
    const { id } = await em.findOneOrFail(CustomerOrder, { externalId: order.processId }, { fields: ['id'] });
    return { customerOrderId: id };
  }
  const { problems, follows, precedes } = await findConflicts(em, linesToCompare(parts), order.customerId, { now });
  if (problems.length > 0) throw new Refusal(problems);
  await storeParts(em, customerOrderId, order, parts, follows, now);
  await letFollow(em, customerOrderId, precedes);
  return { customerOrderId };
}

/** What each line does to a product that exists, and when; one that is only referred to must be there for the last that relies on it. */
function linesToCompare(parts: readonly PreparedPart[]): ConflictLine[] {
  const needs = dependenciesOf(
    parts.flatMap(({ items }) => items),
    NEED,
  );
  const startOf = new Map(parts.flatMap(({ items, startsAt }) => items.map(({ id }) => [id, startsAt] as const)));
  const lastOf = (id: string) => latestOf([id, ...relyingOn(id, needs)].map((one) => startOf.get(one)));
  return parts.flatMap(({ items, startsAt }) =>
    items.flatMap(({ id, action, productId, productVersion, characteristics }) => {
      if (productId === null) return [];
      return [
        { id, action, productId, productVersion, characteristics, startsAt: action === 'noChange' ? lastOf(id) : startsAt },
      ];
    }),
  );
}
