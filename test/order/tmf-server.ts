import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TmfEndpoint } from '../../subgraphs/order/adapters/tmf-endpoint.ts';

/** What the server does instead of answering a change as it should, once. */
interface Trouble {
  /** The status it answers; absent: it hangs up. */
  status?: number;
  /** What was asked is done all the same. */
  afterEffect?: boolean;
  body?: object;
  headers?: Record<string, string>;
}

export type Resource = { id: string } & Record<string, unknown>;

const bodyOf = async (request: IncomingMessage) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>;
};

/** The values at a path like `relatedEntity.id`, through lists. */
const at = (value: unknown, names: readonly string[]): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((element) => at(element, names));
  const [name, ...rest] = names;
  if (name === undefined) return [value];
  return typeof value === 'object' && value !== null && name in value ? at((value as Record<string, unknown>)[name], rest) : [];
};

interface Habits {
  /** It answers a call whose idempotency key it knows as it did before, and does nothing. */
  knowsKeys?: boolean;
}

/** An operator's TMF API that keeps what it is sent, knows idempotency keys only if told so, and can be told to lose an answer. */
export async function startTmfServer(defaults: Record<string, Record<string, unknown>> = {}, { knowsKeys = false }: Habits = {}) {
  const answered = new Map<string, [number, unknown]>();
  const resources = new Map<string, Resource[]>();
  const calls: string[] = [];
  let troubles: Trouble[] = [];
  let isSilent = false;

  const listOf = (type: string) => {
    const list = resources.get(type) ?? [];
    resources.set(type, list);
    return list;
  };

  const act = (method: string, url: URL, body: Record<string, unknown>): [number, unknown] => {
    const [, type = '', id] = url.pathname.replace(/^\/api/, '').split('/');
    const list = listOf(type);
    if (method === 'GET') {
      const wanted = [...url.searchParams];
      return [200, list.filter((one) => wanted.every(([path, value]) => at(one, path.split('.')).includes(value)))];
    }
    if (method === 'POST') {
      const made = { ...defaults[type], ...body, id: `${type}-${list.length + 1}` };
      list.push(made);
      return [201, made];
    }
    const found = list.find((one) => one.id === id);
    return found ? [200, Object.assign(found, body)] : [404, { code: '60', reason: 'Resource not found' }];
  };

  const actOnce = (key: unknown, ...asked: Parameters<typeof act>): [number, unknown] => {
    if (!knowsKeys || typeof key !== 'string') return act(...asked);
    const done = answered.get(key) ?? act(...asked);
    answered.set(key, done);
    return done;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    const { method = '' } = request;
    calls.push(`${method} ${url.pathname.replace(/^\/api/, '')}`);
    const body = await bodyOf(request);
    if (isSilent) return;
    const trouble = method === 'GET' ? undefined : troubles.shift();
    const done = !trouble || trouble.afterEffect ? actOnce(request.headers['idempotency-key'], method, url, body) : undefined;
    if (trouble && trouble.status === undefined) return void request.socket.destroy();
    const [status, value] = trouble ? [trouble.status ?? 500, trouble.body ?? {}] : (done ?? [500, {}]);
    response.writeHead(status, { 'content-type': 'application/json', ...trouble?.headers }).end(JSON.stringify(value));
  };
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;

  return {
    url,
    endpoint: (provider: string, more: Partial<TmfEndpoint> = {}): TmfEndpoint => ({
      provider,
      url,
      timeoutMs: 2_000,
      looksFirst: true,
      ...more,
    }),
    list: (type: string): readonly Resource[] => listOf(type),
    add: (type: string, resource: Resource) => void listOf(type).push(resource),
    /** Methods and paths, as they came. */
    calls,
    /** What happens to the next changes, one after the other. */
    fail: (...next: Trouble[]) => void (troubles = next),
    /** Answers nothing from now on, or again. */
    silence: (silent: boolean) => void (isSilent = silent),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type TmfServer = Awaited<ReturnType<typeof startTmfServer>>;
