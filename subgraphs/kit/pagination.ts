import { GraphQLError } from 'graphql';

/** A page of a Relay connection; `totalCount` is asked for only when the client selects it. */
export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: () => Promise<number>;
}

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
}

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** The sort key of the last row seen, opaque to clients; `scope` refuses cursors of another list. */
export const encodeCursor = (scope: string, key: readonly string[]): string =>
  Buffer.from(JSON.stringify([scope, ...key])).toString('base64url');

export const decodeCursor = (scope: string, cursor: string): string[] => {
  const [cursorScope, ...key] = parseCursor(cursor);
  if (cursorScope !== scope || key.some((part) => typeof part !== 'string'))
    throw badInput('The cursor belongs to another list.');
  return key as string[];
};

const parseCursor = (cursor: string): unknown[] => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parsed)) return parsed;
  } catch {
    // Falls through: anything that is not one of our cursors gets the same answer.
  }
  throw badInput('The cursor is malformed.');
};

export const pageSize = ({ first, last }: PageArguments, fallback = 20, maximum = 100): number => {
  const size = last ?? first ?? fallback;
  const name = last == null ? 'first' : 'last';
  if (!Number.isInteger(size) || size < 1 || size > maximum) throw badInput(`\`${name}\` must be 1 to ${maximum}.`);
  return size;
};

/** Builds the page from up to `size + 1` rows: the one too many says that there is more. */
export const toConnection = <T>(
  rows: readonly T[],
  size: number,
  cursorOf: (row: T) => string,
  totalCount: () => Promise<number>,
  after?: string | null,
): Connection<T> => {
  const nodes = rows.slice(0, size);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
};
