import { badUserInput } from '../../../kit/graph/errors.ts';
import { pageSize, toConnection } from '../../../kit/pagination.ts';
import { cursorAt, placeOf } from '../../events/event-cursor.ts';
import { findEvents } from '../../events/find-events.ts';
import { filterProblem } from '../../events/read-filter.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const events: NonNullable<QueryResolvers['events']> = async (_root, { first, after, filter }, { em }) => {
  const size = pageSize({ first }, 100, 500);
  const problem = filterProblem(filter ?? {});
  if (problem) throw badUserInput(`\`${problem.field}\` must be ${problem.expected}.`);
  const found = await findEvents(em(), { filter: filter ?? {}, after: placeOf(after), limit: size + 1 });
  return toConnection(
    found,
    size,
    ({ sequence }) => cursorAt(sequence),
    () => Promise.resolve(found.length),
    after,
  );
};
