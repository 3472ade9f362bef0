import { isObject, type JsonObject } from '../../tmf/v5/json.ts';
import { storable } from '../../storable.ts';
import type { OperatorServer } from './operator-server.ts';
import { pagesOf } from './pages.ts';

export interface Asked {
  id: string;
  /** Of the answer that is known already. */
  etag?: string | undefined;
}

/** What the server has under an id; null: nothing; `unchanged`: what is known already. */
export type Fetched = { tmf: JsonObject; etag?: string | undefined } | null | 'unchanged';

/** A "no" to this id or this filter, not trouble of the server. */
const REFUSED = [400, 404, 405, 409, 410, 414, 416, 422, 431, 501];

/** Ids that can be part of an address and of a list of ids. */
const isAskable = (id: string) => storable([id]).length > 0 && id !== '.' && id !== '..';
const isListable = (id: string) => !/[,;&]/.test(id);

/** What every server takes as an address. */
const LONGEST_LIST = 4_000;

const listsOf = (asked: readonly Asked[]): Asked[][] => {
  const lists: Asked[][] = [];
  let room = 0;
  for (const one of asked) {
    const length = encodeURIComponent(one.id).length + 1;
    if (length > room) {
      lists.push([]);
      room = LONGEST_LIST;
    }
    lists.at(-1)?.push(one);
    room -= length;
  }
  return lists;
};

/**
 * Reads resources by their ids, many in one request: `?id=a,b,c`. TMF630 leaves it to the server whether it knows that filter; one that
 * does not (it answers with everything, with nothing, or refuses) is found out and asked for one after the other.
 */
export const createById = (server: OperatorServer, path: string) => {
  let knowsLists: boolean | undefined;

  const readOne = async ({ id, etag }: Asked): Promise<Fetched> => {
    const headers: Record<string, string> = etag ? { 'if-none-match': etag } : {};
    const message = { method: 'GET', path: `${path}/${encodeURIComponent(id)}`, headers, answers: REFUSED } as const;
    const answer = await server.send(message);
    if (answer.status === 304) return 'unchanged';
    const tmf = answer.status < 400 && isObject(answer.body) ? answer.body : undefined;
    // Another id, such as of another version, is another resource.
    return tmf?.id === id ? { tmf, etag: answer.headers.get('etag') ?? undefined } : null;
  };

  const readEach = async (asked: readonly Asked[]) =>
    new Map(await Promise.all(asked.map(async (one) => [one.id, await readOne(one)] as const)));

  /** Undefined: the server does not do as asked. */
  const readList = async (ids: readonly string[]): Promise<Map<string, Fetched> | undefined> => {
    const wanted = new Set(ids);
    const found = new Map<string, Fetched>();
    const filter = `${path}?id=${ids.map(encodeURIComponent).join(',')}`;
    for await (const { status, resources } of pagesOf(server, filter, { pageSize: ids.length, answers: REFUSED })) {
      if (status >= 400 || resources.some(({ id }) => !wanted.has(String(id)))) return undefined;
      for (const tmf of resources) found.set(String(tmf.id), { tmf });
    }
    return found;
  };

  const readMany = async (asked: readonly Asked[]): Promise<Map<string, Fetched>> => {
    const [first, ...others] = asked;
    if (!first || others.length === 0 || knowsLists === false) return readEach(asked);
    const found = await readList(asked.map(({ id }) => id));
    if (!found) {
      knowsLists = false;
      return readEach(asked);
    }
    if (found.size > 1) knowsLists = true;
    const missing = asked.filter(({ id }) => !found.has(id));
    if (knowsLists) return found;
    // Few or none: either there are no more, or `a,b` was taken for one id.
    const alone = await readEach(missing);
    if ([...alone.values()].some(Boolean)) knowsLists = false;
    return new Map([...found, ...alone]);
  };

  return async (asked: readonly Asked[]): Promise<Map<string, Fetched>> => {
    const askable = asked.filter(({ id }) => isAskable(id));
    const lists = listsOf(askable.filter(({ id }) => isListable(id)));
    const alone = askable.filter(({ id }) => !isListable(id));
    const found = await Promise.all([readEach(alone), ...lists.map(readMany)]);
    return new Map(found.flatMap((some) => [...some]));
  };
};
