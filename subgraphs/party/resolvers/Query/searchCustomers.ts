import { badUserInput } from '../../../kit/graph/errors.ts';
import { decodeCursor, encodeCursor, pageSize, toConnection } from '../../../kit/pagination.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { countCustomers, findCustomers } from '../../search/find-customers.ts';
import { readSearch } from '../../search/read-search.ts';

const SCOPE = 'customers';

export const searchCustomers: NonNullable<QueryResolvers['searchCustomers']> = async (_root, { text, first, after }, { em }) => {
  const search = readSearch(text);
  if (!search) throw badUserInput('`text` needs at least 2 characters.');
  const size = pageSize({ first });
  const [name, id] = after == null ? [] : decodeCursor(SCOPE, after);
  if (after != null && (name === undefined || id === undefined)) throw badUserInput('The cursor is malformed.');
  const last = name === undefined || id === undefined ? undefined : { name, id };
  const rows = await findCustomers(em(), search, size + 1, last);
  return toConnection(
    rows,
    size,
    (row) => encodeCursor(SCOPE, [row.name, row.id]),
    () => countCustomers(em(), search),
    after,
  );
};
