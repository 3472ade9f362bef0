import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { textList } from '../../kit/database/text-list.ts';
import type { MergeMove } from '../merge/moves.ts';

/** A merge as it is kept. */
export interface StoredMerge {
  survivorId: string;
  mergedId: string;
  mergedBy: string;
  mergedAt: Date;
  reason: string;
  moves: MergeMove[];
}

/** What was merged into many parties, in one query, oldest first. */
export const createMergesLoader = (em: () => EntityManager) =>
  new DataLoader<string, StoredMerge[]>(async (survivorIds) => {
    const rows = await em().execute<(Omit<StoredMerge, 'mergedAt'> & { mergedAt: string })[]>(
      `select survivor_id as "survivorId", merged_id as "mergedId", merged_by as "mergedBy", merged_at as "mergedAt", reason, moves
         from party.party_merge where survivor_id = any(${textList}) order by merged_at, merged_id`,
      [JSON.stringify(survivorIds)],
    );
    const merges = rows.map((row) => ({ ...row, mergedAt: new Date(row.mergedAt) }));
    const bySurvivor = Map.groupBy(merges, ({ survivorId }) => survivorId);
    return survivorIds.map((id) => bySurvivor.get(id) ?? []);
  });
