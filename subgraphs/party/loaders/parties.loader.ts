import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Party } from '../entities/party.entity.ts';

/** Many parties in one query. */
export const createPartiesLoader = (em: () => EntityManager) =>
  new DataLoader<string, Party | undefined>(async (ids) => {
    const byId = new Map((await em().find(Party, { id: { $in: [...ids] } })).map((party) => [party.id, party]));
    return ids.map((id) => byId.get(id));
  });

/** The organizations right below many others, in one query, by name. */
export const createChildrenLoader = (em: () => EntityManager) =>
  new DataLoader<string, Party[]>(async (ids) => {
    const children = await em().find(Party, { parentId: { $in: [...ids] } }, { orderBy: { name: 'asc', id: 'asc' } });
    const byParent = Map.groupBy(children, ({ parentId }) => parentId);
    return ids.map((id) => byParent.get(id) ?? []);
  });
