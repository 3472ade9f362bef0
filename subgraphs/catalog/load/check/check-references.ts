import type { Staging } from '../stage/open-staging.ts';
import type { ProblemList } from '../problems.ts';
import { ask } from './ask.ts';

const duplicates = `
  select s.path || '.id' as path, s.line, format('"%s" is already the id of %s', s.id, first.path) as reason
    from (select collection, id, min(ordinal) as ordinal from staged where id is not null group by 1, 2 having count(*) > 1) twice
    join staged first using (ordinal)
    join staged s on s.collection = twice.collection and s.id = twice.id and s.ordinal > twice.ordinal`;

const dangling = `
  select s.path || '.' || l.place as path, s.line,
         case when l.to_id = '' then 'is missing' else format('there is no %s "%s"', l.target, l.to_id) end as reason
    from staged_link l join staged s using (ordinal)
   where not exists (select from staged t where t.collection = l.target and t.id = l.to_id)`;

/** Every id once, and every reference leads somewhere. */
export const checkReferences = async ({ session }: Staging, problems: ProblemList): Promise<void> => {
  await ask(session, problems, 'DUPLICATE_ID', duplicates);
  await ask(session, problems, 'DANGLING_REFERENCE', dangling);
};
