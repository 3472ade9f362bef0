import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';

export interface Told {
  event: string;
  id: string | undefined;
  data: Record<string, unknown>;
}

/** A client of server-sent events over a real connection; comments are kept apart. */
export async function openLive(url: string, headers: Record<string, string> = {}) {
  const request = get(url, { headers });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  response.setEncoding('utf8');
  const told: Told[] = [];
  let comments = 0;
  let rest = '';
  const read = (block: string) => {
    const lines = new Map(block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
    if (lines.has('')) comments++;
    const event = lines.get('event');
    if (event) told.push({ event, id: lines.get('id'), data: JSON.parse(lines.get('data') ?? '') as Told['data'] });
  };
  response.on('data', (chunk: string) => {
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop() ?? '';
    blocks.forEach(read);
  });
  const ended = new Promise((resolve) => response.once('close', resolve));
  response.on('error', () => undefined);
  return {
    status: response.statusCode,
    headers: response.headers,
    told,
    comments: () => comments,
    body: () => rest,
    /** Resolves when the server has ended it. */
    ended,
    stopReading: () => response.pause(),
    close: () => request.destroy(),
  };
}

export type LiveClient = Awaited<ReturnType<typeof openLive>>;
