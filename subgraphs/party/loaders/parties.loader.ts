import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Party } from '../entities/party.entity.ts';

/** Many parties in one query. */
export const createPartiesLoader = (em: () => EntityManager) =>
  new DataLoader<string, Party | undefined>(async (ids) => {
    const byId = new Map((await em().find(Party, { id: { $in: [...ids] } })).map((party) => [party.id, party]));
    return ids.map((id) => byId.get(id));
  });
