import type { RequestHandler } from 'express';
import { refuse } from '../refuse-request.ts';
import type { ProgressSource } from './await-progress.ts';
import { openEventStream, type EventStream } from './event-stream.ts';
import { followProcess, isFinal } from './follow-process.ts';
import type { ProcessReader } from './process-reader.ts';

export const livePath = '/live/checkout-processes/:id';

export interface StreamLimits {
  /** Open at once in this gateway. */
  total: number;
  /** Of one checkout. */
  perCheckout: number;
  heartbeatMs: number;
  /** Then the caller comes again, with a token that is still good. */
  longestMs: number;
}

export const defaultStreamLimits: StreamLimits = { total: 5_000, perCheckout: 20, heartbeatMs: 15_000, longestMs: 15 * 60_000 };

export interface LiveStreams {
  handler: RequestHandler<{ id: string }>;
  /** Ends all of them: their callers come again, to another gateway. */
  close(): void;
}

/** Checkouts as server-sent events, each read with its caller's own rights. */
export function createLiveStreams(read: ProcessReader, progress: ProgressSource, limits = defaultStreamLimits): LiveStreams {
  const open = new Map<EventStream, string>();
  let isClosed = false;
  const isFull = (processId: string) =>
    isClosed || open.size >= limits.total || [...open.values()].filter((id) => id === processId).length >= limits.perCheckout;

  return {
    handler: async ({ params: { id: processId }, headers }, response) => {
      const reading = await read(processId, headers);
      if ('error' in reading) {
        const { message, extensions: { code = 'SERVICE_UNAVAILABLE', status = 503 } = {} } = reading.error;
        return void refuse(response, Number(status), message, String(code));
      }
      const first = reading.snapshot;
      if (!first) return void refuse(response, 404, 'There is no such checkout.', 'NOT_FOUND');
      const lastEventId = headers['last-event-id']?.toString();
      // The one answer after which an EventSource does not come again.
      if (isFinal(first) && first.id === lastEventId) return void response.status(204).end();
      if (isFull(processId)) {
        response.set('retry-after', '5');
        return void refuse(response, 503, 'There are too many live streams; ask again, or read by GraphQL.', 'TOO_MANY_STREAMS');
      }

      const stream = openEventStream(response, limits.heartbeatMs);
      open.set(stream, processId);
      const tooLong = setTimeout(() => stream.end(), limits.longestMs).unref();
      void stream.over.then(() => {
        clearTimeout(tooLong);
        open.delete(stream);
      });
      await followProcess(stream, { processId, first, lastEventId, read: () => read(processId, headers), progress });
    },
    close() {
      isClosed = true;
      for (const stream of open.keys()) stream.end();
    },
  };
}
