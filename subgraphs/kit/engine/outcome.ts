import { DBOS } from '@dbos-inc/dbos-sdk';
import { EventEmitter, once } from 'node:events';
import { lastRun, runId } from './chain.ts';
import { outside } from './outside.ts';

/** How a process ended, or that it waits for an answer. Anything else that ends a workflow is a breakdown, and thrown. */
export type Outcome<Result, Problem> =
  | { readonly state: 'completed'; readonly result: Result }
  | { readonly state: 'refused'; readonly problem: Problem }
  | { readonly state: 'waiting'; readonly reason: object };

const POLL_MS = 100;

/** Tells who waits in this process that one of its own has ended; the outcome itself is read from the engine. */
const endings = new EventEmitter().setMaxListeners(0);
const runningHere = new Set<string>();

async function untilEnded(id: string, timeoutMs: number): Promise<void> {
  if (!runningHere.has(id)) return;
  await once(endings, `end ${id}`, { signal: AbortSignal.timeout(Math.ceil(timeoutMs)) }).catch(() => undefined);
}

/** Knows from now on that this run is executed here. */
export function watch(id: string, end: Promise<unknown>): void {
  runningHere.add(id);
  const ended = () => {
    runningHere.delete(id);
    endings.emit(`end ${id}`);
  };
  end.then(ended, ended);
}

/** How one run ended. */
async function endOf(id: string, deadline: number): Promise<Outcome<unknown, unknown> | undefined> {
  const left = () => Math.max(0, deadline - performance.now());
  await untilEnded(id, left());
  const read = () =>
    DBOS.getResult<Outcome<unknown, unknown>>(id, { timeoutSeconds: left() / 1_000, pollingIntervalMs: POLL_MS });
  return (await outside(read)) ?? undefined;
}

/** Follows the process from run to run, until it has ended or really waits. */
export async function outcomeOf(processId: string, timeoutMs: number) {
  const deadline = performance.now() + timeoutMs;
  for (let run = 1; ;) {
    const end = await endOf(runId(processId, run), deadline);
    if (end?.state !== 'waiting') return end;
    const last = await lastRun(processId);
    const waits = last?.status === 'DELAYED' ? last.run - 1 : undefined;
    if (!last || waits === run) return end;
    run = waits ?? last.run;
  }
}
