import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from '../../subgraphs/kit/graph/listen.ts';
import { toV5 } from '../../subgraphs/catalog/tmf/v5/to-v5.ts';
import type { Json } from './tiny-catalog.ts';

type Collections = Record<string, Json[]>;
type Trouble = 'none' | 'down' | 'slow' | 'error' | 'garbage' | 'endless';

export interface Tmf620Options {
  collections: Collections;
  version?: 'v4' | 'v5';
  /** Its own maximum of a page. */
  pageLimit?: number;
  /** What it makes of `?id=a,b`: both, everything as if nothing were asked, or the one resource named `a,b`. */
  idFilter?: 'knows' | 'ignores' | 'literal';
  givesTotal?: boolean;
  givesEtags?: boolean;
}

const etagOf = (resource: Json) => `"${createHash('sha256').update(JSON.stringify(resource)).digest('hex').slice(0, 16)}"`;

const readBody = async (request: IncomingMessage): Promise<Json> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return chunks.length > 0 ? (JSON.parse(Buffer.concat(chunks).toString()) as Json) : {};
};

/** An operator's TMF620 server: real HTTP on loopback, as capable and as troubled as a test wants it. */
export const startTmf620Server = async (options: Tmf620Options) => {
  const { collections, version = 'v4', pageLimit = 1000, idFilter = 'knows', givesTotal = true, givesEtags = false } = options;
  const requests: string[] = [];
  const callbacks: string[] = [];
  const state: { trouble: Trouble } = { trouble: 'none' };
  const shown = (collection: string, resource: Json) => (version === 'v5' ? toV5(collection, resource) : resource);

  const send = (response: ServerResponse, status: number, body?: unknown, headers: Record<string, string> = {}) =>
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(body === undefined ? undefined : JSON.stringify(body));

  const filtered = (all: Json[], ids: string | null) => {
    if (ids === null || idFilter === 'ignores') return all;
    const wanted = idFilter === 'literal' ? [ids] : ids.split(',');
    return all.filter(({ id }) => wanted.includes(String(id)));
  };

  const list = (response: ServerResponse, collection: string, all: Json[], query: URLSearchParams) => {
    const found = filtered(all, query.get('id'));
    // `endless`: it has forgotten what an offset is.
    const offset = state.trouble === 'endless' ? 0 : Number(query.get('offset') ?? 0);
    const page = found.slice(offset, offset + Math.min(Number(query.get('limit') ?? pageLimit), pageLimit));
    const headers: Record<string, string> = givesTotal ? { 'x-total-count': String(found.length) } : {};
    const resources = page.map((resource) => shown(collection, resource));
    send(response, page.length < found.length ? 206 : 200, resources, headers);
  };

  const one = (request: IncomingMessage, response: ServerResponse, collection: string, resource: Json | undefined) => {
    if (!resource) return send(response, 404, { code: '60', reason: 'Not found' });
    if (!givesEtags) return send(response, 200, shown(collection, resource));
    const etag = etagOf(resource);
    if (request.headers['if-none-match'] === etag) return send(response, 304, undefined, { etag });
    return send(response, 200, shown(collection, resource), { etag });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://server');
    const [, , name = '', id] = pathname.split('/').map(decodeURIComponent);
    requests.push(`${request.method} ${decodeURIComponent(request.url ?? '').replace(/^\/\w+/, '')}`);
    if (state.trouble === 'down') return void request.socket.destroy();
    if (state.trouble === 'slow') await wait(3_000, undefined, { ref: false });
    if (state.trouble === 'error') return send(response, 500, { code: '1', reason: 'Internal error' });
    if (state.trouble === 'garbage') return response.writeHead(200).end('<html>Gateway timeout</html>');
    if (id === 'forbidden') return send(response, 403, { code: '41', reason: 'Blocked by a firewall' });
    if (name === 'hub' && request.method === 'POST') {
      callbacks.push(String((await readBody(request)).callback));
      return send(response, 201, { id: String(callbacks.length) });
    }
    if (name === 'hub') return send(response, 204);
    const all = collections[name];
    if (!all) return send(response, 404, { code: '60', reason: 'No such resource' });
    return id === undefined
      ? void list(response, name, all, searchParams)
      : one(
          request,
          response,
          name,
          all.find((resource) => resource.id === id),
        );
  };

  const server = createServer((request, response) => void answer(request, response));
  const { port, close } = await listen(server, 0, '127.0.0.1');
  return {
    url: `http://127.0.0.1:${port}/${version}`,
    /** What was asked, in order. */
    requests,
    callbacks,
    state,
    /** Tells all who listen; answers with what they said. */
    notify: (eventName: string, event: Json): Promise<number[]> =>
      Promise.all(
        callbacks.map(async (callback) => {
          const body = JSON.stringify({
            eventId: '1',
            eventType: eventName.replace(/^./, (letter) => letter.toUpperCase()),
            event,
          });
          const { status } = await fetch(`${callback}/listener/${eventName}`, { method: 'POST', body });
          return status;
        }),
      ),
    close: async () => {
      server.closeAllConnections();
      await close();
    },
  };
};
