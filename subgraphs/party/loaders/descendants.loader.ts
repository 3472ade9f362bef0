import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { textList } from '../../kit/database/text-list.ts';

const MOST = 1_000;

/** Ids of all organizations below many others, nearer ones first, in one query. */
export const createDescendantsLoader = (em: () => EntityManager) =>
  new DataLoader<string, string[]>(async (ids) => {
    const rows = await em().execute<{ root: string; id: string }[]>(
      `with recursive below (root, id, name, level) as (
         select parent_id, id, name, 1 from party.party where parent_id = any(${textList})
          union all
         select below.root, p.id, p.name, below.level + 1 from below join party.party p on p.parent_id = below.id)
       select root, id from (
         select *, row_number() over (partition by root order by level, name, id) as place from below) placed
        where place <= ${MOST} order by root, place`,
      [JSON.stringify(ids)],
    );
    const byRoot = Map.groupBy(rows, ({ root }) => root);
    return ids.map((id) => (byRoot.get(id) ?? []).map((row) => row.id));
  });
