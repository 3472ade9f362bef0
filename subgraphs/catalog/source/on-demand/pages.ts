import { unavailable } from '../../../kit/graph/errors.ts';
import type { TmfAnswer } from '../../../kit/tmf-send.ts';
import { isObject, type JsonObject } from '../../tmf/v5/json.ts';
import type { OperatorServer } from './operator-server.ts';

/** A listing that goes on for longer is one that never ends. */
const MOST_PAGES = 50_000;

/** Past the end there is an empty list or, at some, this. */
const PAST_THE_END = 416;

const totalOf = ({ headers }: TmfAnswer): number | undefined => {
  const total = Number(headers.get('x-total-count') ?? Number.NaN);
  return Number.isInteger(total) && total >= 0 ? total : undefined;
};

const listOf = ({ body }: TmfAnswer): readonly unknown[] => {
  if (Array.isArray(body)) return body as unknown[];
  throw unavailable("The operator's catalog answers with something that is no list.");
};

export interface Page {
  status: number;
  resources: JsonObject[];
  /** How many there are in all, when the server says. */
  total: number | undefined;
}

/**
 * A listing page by page. The server may return fewer than asked for (a maximum of its own), or all at once; 206 or the total say that
 * there is more. What it refuses with a status of `answers` is one page without resources.
 */
export async function* pagesOf(
  server: OperatorServer,
  path: string,
  { pageSize, answers = [] }: { pageSize: number; answers?: readonly number[] },
): AsyncGenerator<Page, void> {
  const separator = path.includes('?') ? '&' : '?';
  let offset = 0;
  let previous: unknown;
  for (let page = 0; page < MOST_PAGES; page++) {
    const part = `${path}${separator}offset=${offset}&limit=${pageSize}`;
    const answer = await server.send({ method: 'GET', path: part, answers: [PAST_THE_END, ...answers] });
    const { status } = answer;
    if (page > 0 && status === PAST_THE_END) return;
    if (status >= 400) {
      yield { status, resources: [], total: 0 };
      return;
    }
    const list = listOf(answer);
    const resources = list.filter(isObject);
    const first = resources[0]?.id;
    // A server that knows no offset would send the same page for ever.
    if (list.length === 0 || (page > 0 && first === previous)) return;
    previous = first;
    const total = totalOf(answer);
    yield { status, resources, total };
    offset += list.length;
    const isMore = total === undefined ? status === 206 || list.length === pageSize : offset < total;
    if (!isMore) return;
  }
}
