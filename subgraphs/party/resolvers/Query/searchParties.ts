import { badUserInput } from '../../../kit/graph/errors.ts';
import { decodeCursor, encodeCursor, pageSize, toConnection } from '../../../kit/pagination.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { countParties, findParties } from '../../search/find-parties.ts';
import { readSearch } from '../../search/read-search.ts';

const SCOPE = 'parties';

export const searchParties: NonNullable<QueryResolvers['searchParties']> = async (
  _root,
  { text, first, after },
  { em, phoneRegion },
) => {
  const search = readSearch(text, phoneRegion);
  if (!search) throw badUserInput('`text` needs at least 2 characters.');
  const size = pageSize({ first });
  const [name, id] = after == null ? [] : decodeCursor(SCOPE, after);
  if (after != null && (name === undefined || id === undefined)) throw badUserInput('The cursor is malformed.');
  const last = name === undefined || id === undefined ? undefined : { name, id };
  const rows = await findParties(em(), search, size + 1, last);
  return toConnection(
    rows,
    size,
    ({ party }) => encodeCursor(SCOPE, [party.name, party.id]),
    () => countParties(em(), search),
    after,
  );
};
