import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { TaskRequest } from './task-request.entity.ts';

/** The requests about each of many targets, newest first. */
export const createRequestsOfTargetsLoader = (em: () => EntityManager) =>
  new DataLoader<string, TaskRequest[]>(async (targetIds) => {
    const orderBy = { requestedAt: 'desc', id: 'desc' } as const;
    const requests = await em().find(TaskRequest, { targetId: { $in: [...targetIds] } }, { orderBy });
    const byTarget = Map.groupBy(requests, ({ targetId }) => targetId);
    return targetIds.map((id) => byTarget.get(id) ?? []);
  });

/** Many requests in one query. */
export const createRequestsLoader = (em: () => EntityManager) =>
  new DataLoader<string, TaskRequest | undefined>(async (ids) => {
    const requests = await em().find(TaskRequest, { id: { $in: [...ids] } });
    const byId = new Map(requests.map((request) => [request.id, request]));
    return ids.map((id) => byId.get(id));
  });
