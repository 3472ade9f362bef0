import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** So long a reader may let what was written wait. */
const PATIENCE_MS = 30_000;

export interface StreamEvent {
  event: string;
  data: string;
  id?: string;
}

/** Server-sent events to one reader. */
export interface EventStream {
  isOpen(): boolean;
  /** Resolves when the stream is over, whoever ended it. */
  readonly over: Promise<void>;
  /** Writes one event, once what was written before has gone out; a reader that does not read is cut off. */
  send(event: StreamEvent): Promise<void>;
  end(): void;
}

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

const textOf = ({ event, data, id }: StreamEvent) => `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${data}\n\n`;

/** Opens the stream, and keeps it alive with a comment now and then. `data` has no line breaks. */
export function openEventStream(response: ServerResponse, heartbeatMs: number): EventStream {
  const over = new Promise<void>((resolve) => response.once('close', resolve));
  const isOpen = () => !response.closed && !response.writableEnded;
  const drained = async () => {
    if (!response.writableNeedDrain) return;
    const patience = setTimeout(() => response.destroy(), PATIENCE_MS);
    await Promise.race([once(response, 'drain'), over]).catch(() => undefined);
    clearTimeout(patience);
  };

  response.writeHead(200, headers);
  response.write('retry: 1000\n\n');
  const heartbeat = setInterval(() => {
    if (isOpen() && !response.writableNeedDrain) response.write(':\n\n');
  }, heartbeatMs);
  void over.then(() => clearInterval(heartbeat));

  return {
    isOpen,
    over,
    async send(event) {
      await drained();
      if (isOpen()) response.write(textOf(event));
    },
    end: () => void response.end(),
  };
}
