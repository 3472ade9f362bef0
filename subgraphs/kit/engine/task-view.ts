import type { ProviderErrorFields } from '../provider-error.ts';
import type { Exchange } from './exchange.ts';
import { takingPart, undoName, type PlacedStep } from './placed-step.ts';

export type TaskState =
  'new' | 'active' | 'waiting' | 'completed' | 'failed' | 'compensating' | 'compensated' | 'held' | 'skipped';

/** One step of one process, as a person or TMF701 sees it. */
export interface TaskView {
  readonly name: string;
  readonly state: TaskState;
  readonly startedAt: Date | undefined;
  readonly completedAt: Date | undefined;
  /** How often the act (or, while compensating, the undo) was tried and failed, waited or done. */
  readonly attempts: number;
  /** Why the last attempt failed. */
  readonly error: string | undefined;
  /** The same as the provider said it, if it was one that failed. */
  readonly providerError: ProviderErrorFields | undefined;
  /** What somebody has to do, and until when. */
  readonly waitingFor: { readonly reason: object; readonly until: Date } | undefined;
  /** What was said to other systems, in all attempts and undos. */
  readonly exchanges: readonly Exchange[];
}

/** One attempt of one step in one run, or a bare run without any. */
export interface JournalRow {
  /** The process. */
  readonly id: string;
  readonly run: number;
  readonly lastRun: number;
  /** Of the last run. */
  readonly status: string;
  readonly startedAt: number;
  /** Which optional steps take part. */
  readonly chosen: readonly string[] | null;
  readonly name: string | null;
  readonly attemptAt: number | null;
  readonly endedAt: number | null;
  readonly outcome: 'done' | 'refused' | 'waiting' | 'failed' | null;
  readonly next: 'retry' | 'hold' | 'undo' | null;
  readonly error: string | null;
  readonly providerError: ProviderErrorFields | null;
  readonly reason: object | null;
  readonly until: number | null;
  readonly exchanges: readonly Exchange[] | null;
}

const UNDER_WAY = new Set(['PENDING', 'ENQUEUED', 'DELAYED']);
const STARTED = new Set(['PENDING', 'ENQUEUED']);

const at = (epochMs: number | null | undefined) => (epochMs === null || epochMs === undefined ? undefined : new Date(epochMs));
const gaveUp = (last: JournalRow | undefined) => last?.outcome === 'refused' || last?.next === 'undo';
/** The run that was told to wait has not gone on, or only in the queue. */
const waits = (last: JournalRow | undefined) =>
  last?.outcome === 'waiting' && (last.run === last.lastRun || last.status === 'DELAYED');

/** Works out the state of every step from the attempts that were recorded and the order of the list. */
export function toTasks(list: readonly PlacedStep[], rows: readonly JournalRow[]): TaskView[] {
  const byName = Map.groupBy(rows, (row) => row.name ?? '');
  const [first] = rows;
  // A process that is older than its optional steps ran them all.
  const steps = takingPart(list, [...(first?.chosen ?? []), ...byName.keys()]);
  const underWay = UNDER_WAY.has(first?.status ?? '');
  const acts = steps.map(({ step }) => byName.get(step.name) ?? []);
  const undos = steps.map(({ step }) => byName.get(undoName(step.name)) ?? []);
  const stopped = acts.findIndex((attempts) => gaveUp(attempts.at(-1)));
  const current = acts.findIndex((attempts) => attempts.at(-1)?.outcome !== 'done');
  // Undone from the bottom up: the lowest step that has an undo and is not undone yet.
  const undoing = steps.findLastIndex(({ step, place }, i) => {
    if (stopped < 0 || i > stopped || place === 'after' || !step.compensate || undos[i]?.at(-1)?.outcome === 'done') return false;
    return i < stopped || mayHaveHappened(steps[i], acts[i] ?? []);
  });

  const stateOf = (i: number): TaskState => {
    const act = acts[i]?.at(-1);
    const undo = undos[i]?.at(-1);
    if (undo?.outcome === 'done') return i === stopped ? 'failed' : 'compensated';
    if (stopped >= 0 && i === undoing && underWay) return undo?.next === 'hold' ? 'held' : 'compensating';
    if (i === stopped) return 'failed';
    if (act?.outcome === 'done') return 'completed';
    if (stopped >= 0) return 'skipped';
    if (i !== current) return 'new';
    if (!underWay) return 'failed';
    if (waits(act)) return 'waiting';
    if (act?.next === 'hold') return 'held';
    return STARTED.has(first?.status ?? '') ? 'active' : 'new';
  };

  return steps.map(({ step }, i) => {
    const state = stateOf(i);
    const attempts = acts[i] ?? [];
    const undone = undos[i] ?? [];
    const both = [...attempts, ...undone];
    const last = both.at(-1);
    const failure = undone.findLast((row) => row.error) ?? attempts.findLast((row) => row.error);
    const before = i === 0 ? first?.startedAt : acts[i - 1]?.at(-1)?.endedAt;
    const ended = state === 'completed' || state === 'compensated' || state === 'failed';
    return {
      name: step.name,
      state,
      startedAt: at(attempts[0]?.attemptAt ?? (state === 'active' ? before : undefined)),
      completedAt: ended ? at(last?.endedAt) : undefined,
      attempts: (undone.length > 0 ? undone : attempts).length,
      error: failure?.error ?? undefined,
      providerError: failure?.providerError ?? undefined,
      waitingFor: state === 'waiting' ? { reason: last?.reason ?? {}, until: new Date(last?.until ?? 0) } : undefined,
      exchanges: both.flatMap((row) => row.exchanges ?? []),
    };
  });
}

/** The step that gave up is undone itself when an attempt at the outside, or before a wait, may have got through. */
const mayHaveHappened = (placed: PlacedStep | undefined, attempts: readonly JournalRow[]) =>
  attempts.some(({ outcome }) => outcome === 'waiting') ||
  (placed?.step.kind !== 'local' && !(attempts.at(-1)?.outcome === 'refused' && attempts.length === 1));
