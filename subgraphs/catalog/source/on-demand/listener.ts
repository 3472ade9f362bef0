import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { listen, type Listening } from '../../../kit/graph/listen.ts';
import { changesOf, keyOfEvent, type Change } from './changes.ts';

const MOST_BYTES = 4 * 1024 * 1024;

const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error('The event is too large.');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

const isSame = (one: string, other: string) => {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
};

/** Once for each event. */
export type HearChanges = (changes: readonly Change[], eventKey: string) => void;

export interface ListenerOptions {
  port: number;
  host: string;
  /** First part of the address; who does not know it is told that there is nothing. */
  secret: string;
  /** What the version of the API wants to hear: 201 in v4, 204 in v5. */
  received: 201 | 204;
  onChanges: HearChanges;
}

/** Where the operator's server sends its events: `POST /{secret}/listener/{eventName}`. */
export const startListener = ({ port, host, secret, received, onChanges }: ListenerOptions): Promise<Listening> => {
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const [, given = '', ...rest] = path.split('/');
    if (request.method !== 'POST' || !isSame(given, secret)) {
      request.resume();
      return void response.writeHead(404).end();
    }
    readJson(request).then(
      (body) => {
        onChanges(changesOf(body, rest.at(-1) ?? ''), keyOfEvent(body));
        response.writeHead(received).end();
      },
      () => {
        request.resume();
        response.writeHead(400).end();
      },
    );
  });
  return listen(server, port, host);
};
