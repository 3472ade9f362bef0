import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Party } from '../entities/party.entity.ts';

const byIdOf = async (em: EntityManager, ids: readonly string[]) =>
  new Map((ids.length === 0 ? [] : await em.find(Party, { id: { $in: [...ids] } })).map((party) => [party.id, party]));

/** Many parties in one query; what was merged is what it was merged into, by one more. */
export const createPartiesLoader = (em: () => EntityManager) =>
  new DataLoader<string, Party | undefined>(async (ids) => {
    const asked = await byIdOf(em(), ids);
    const survivors = await byIdOf(em(), [...new Set([...asked.values()].flatMap(({ mergedInto }) => mergedInto ?? []))]);
    return ids.map((id) => {
      const party = asked.get(id);
      return party?.mergedInto == null ? party : survivors.get(party.mergedInto);
    });
  });

/** The organizations right below many others, in one query, by name. */
export const createChildrenLoader = (em: () => EntityManager) =>
  new DataLoader<string, Party[]>(async (ids) => {
    const where = { parentId: { $in: [...ids] }, mergedInto: null };
    const children = await em().find(Party, where, { orderBy: { name: 'asc', id: 'asc' } });
    const byParent = Map.groupBy(children, ({ parentId }) => parentId);
    return ids.map((id) => byParent.get(id) ?? []);
  });
