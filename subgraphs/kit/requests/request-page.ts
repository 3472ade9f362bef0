import type { FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { badUserInput } from '../graph/errors.ts';
import { decodeCursor, encodeCursor, pageSize, toConnection, type Connection, type PageArguments } from '../pagination.ts';
import { isUuid } from '../uuid.ts';
import { storedStates, type GraphRequestState } from './request-states.ts';
import { TaskRequest } from './task-request.entity.ts';

export type RequestPage = Connection<TaskRequest>;
export type RequestEdge = RequestPage['edges'][number];

export interface RequestFilter extends PageArguments {
  state?: GraphRequestState | null;
}

const SCOPE = 'taskRequests';

/** The rows after the last one seen, in the order of the index. */
const after = (cursor: string | null | undefined): FilterQuery<TaskRequest> => {
  if (cursor == null) return {};
  const [at = '', id = ''] = decodeCursor(SCOPE, cursor);
  const requestedAt = new Date(at);
  if (Number.isNaN(requestedAt.getTime()) || !isUuid(id)) throw badUserInput('The cursor is malformed.');
  return { requestedAt: { $gte: requestedAt }, $or: [{ requestedAt: { $gt: requestedAt } }, { id: { $gt: id } }] };
};

/** A page of a subgraph's requests, oldest first. */
export async function requestPage(em: EntityManager, { state, ...args }: RequestFilter): Promise<RequestPage> {
  const size = pageSize(args);
  const filter: FilterQuery<TaskRequest> = state ? { state: { $in: storedStates([state]) } } : {};
  const orderBy = { requestedAt: 'asc', id: 'asc' } as const;
  const rows = await em.find(TaskRequest, { $and: [filter, after(args.after)] }, { orderBy, limit: size + 1 });
  return toConnection(
    rows,
    size,
    ({ requestedAt, id }) => encodeCursor(SCOPE, [requestedAt.toISOString(), id]),
    () => em.count(TaskRequest, filter),
    args.after,
  );
}
