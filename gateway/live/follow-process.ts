import { setTimeout as wait } from 'node:timers/promises';
import type { ProgressSource } from './await-progress.ts';
import type { EventStream } from './event-stream.ts';
import type { Reading, Snapshot } from './process-reader.ts';

/** Changes that come together are told together. */
const GATHER_MS = 100;
const RETRY_MS = 2_000;
const finalStates = new Set(['COMPLETED', 'CANCELLED']);

export const isFinal = ({ state }: Snapshot): boolean => finalStates.has(state);

export interface Following {
  processId: string;
  /** As it was when the caller came. */
  first: Snapshot;
  /** The last event the caller has seen, if it was here before. */
  lastEventId: string | undefined;
  read: () => Promise<Reading>;
  progress: ProgressSource;
}

const untilChanged = async (stream: EventStream, { processId, progress }: Following, cursor: string | null) => {
  let next = cursor;
  while (stream.isOpen() && next === cursor)
    next = await Promise.race([progress(processId, cursor), stream.over.then(() => null)]);
  return next;
};

/** The checkout whenever it may be another; ends when the stream is over or the caller may not see it any more. */
async function* changesOf(stream: EventStream, following: Following): AsyncGenerator<Snapshot> {
  let cursor: string | null = null;
  while (stream.isOpen()) {
    try {
      cursor = await untilChanged(stream, following, cursor);
      await wait(GATHER_MS, undefined, { ref: false });
      if (!stream.isOpen()) return;
      const reading = await following.read();
      if ('snapshot' in reading) {
        if (!reading.snapshot) return;
        yield reading.snapshot;
        continue;
      }
      if (reading.error.extensions?.code === 'UNAUTHENTICATED') return;
    } catch {
      // The checkout subgraph is away; the caller need not know as long as it comes back.
    }
    cursor = null;
    await wait(RETRY_MS, undefined, { ref: false });
  }
}

/** Tells a caller what a checkout is, and each time it is something else, until it has ended or the stream is over. */
export async function followProcess(stream: EventStream, following: Following): Promise<void> {
  let told = following.lastEventId;
  const tell = async (snapshot: Snapshot) => {
    if (snapshot.id !== told) await stream.send({ event: 'process', id: snapshot.id, data: snapshot.data });
    told = snapshot.id;
    if (!isFinal(snapshot)) return;
    await stream.send({ event: 'end', data: JSON.stringify({ state: snapshot.state }) });
    stream.end();
  };
  await tell(following.first);
  for await (const snapshot of changesOf(stream, following)) await tell(snapshot);
  stream.end();
}
