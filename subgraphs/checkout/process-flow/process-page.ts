import type { EntityManager } from '@mikro-orm/postgresql';
import { badUserInput } from '../../kit/graph/errors.ts';
import { decodeCursor, encodeCursor, pageSize, toConnection, type Connection, type PageArguments } from '../../kit/pagination.ts';
import { CheckoutProcess } from '../entities/checkout-process.entity.ts';

export type ProcessPage = Connection<CheckoutProcess>;
export type ProcessEdge = ProcessPage['edges'][number];

const SCOPE = 'processesOnHold';

const readCursor = (after: string) => {
  const [createdAt, id] = decodeCursor(SCOPE, after);
  if (createdAt === undefined || id === undefined || Number.isNaN(Date.parse(createdAt)))
    throw badUserInput('The cursor is malformed.');
  return { createdAt: new Date(createdAt), id };
};

/** Checkouts that need a person, oldest first: those their row says it of, and those a breakdown has stopped. */
export async function pageOfHeld(em: EntityManager, brokenDown: string[], args: PageArguments): Promise<ProcessPage> {
  const size = pageSize(args);
  const last = args.after == null ? undefined : readCursor(args.after);
  const isHeld = {
    $or: [{ state: 'HOLD' as const }, { needsDecision: true, state: 'ACTIVE' as const }, { id: { $in: brokenDown } }],
  };
  const isAfter = last && {
    $or: [{ createdAt: { $gt: last.createdAt } }, { createdAt: last.createdAt, id: { $gt: last.id } }],
  };
  const rows = await em.find(
    CheckoutProcess,
    { $and: [isHeld, ...(isAfter ? [isAfter] : [])] },
    { orderBy: { createdAt: 'asc', id: 'asc' }, limit: size + 1 },
  );
  return toConnection(
    rows,
    size,
    ({ createdAt, id }) => encodeCursor(SCOPE, [createdAt.toISOString(), id]),
    () => em.count(CheckoutProcess, isHeld),
    args.after,
  );
}
