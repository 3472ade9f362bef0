import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  headers: IncomingHttpHeaders;
  text: string;
  body: { eventId: string; eventType: string; eventTime: string; event: Record<string, { id: string; state?: string }> };
}

/** A listener of somebody else's, on this machine; `answer` says with which status it answers, or never does. */
export async function startReceiver(answer: (received: Received) => number | Promise<number> = () => 201) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      const one = { headers: request.headers, text, body: JSON.parse(text) as Received['body'] };
      received.push(one);
      void Promise.resolve(answer(one)).then((status) => response.writeHead(status, { location: '/elsewhere' }).end());
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/events`,
    port,
    received,
    ids: () => received.map(({ body }) => body.eventId),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>;
