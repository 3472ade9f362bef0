import type { EntityManager } from '@mikro-orm/postgresql';

/** A business "no": what was taken so far is given back, and `problem` becomes the outcome of the process. */
export class Refused<Problem> {
  readonly problem: Problem;
  constructor(problem: Problem) {
    this.problem = problem;
  }
}

/** Answers an act with a "no". A breakdown is thrown instead. */
export const refuse = <const Problem>(problem: Problem) => new Refused(problem);

/** The act cannot go on until somebody answers: the process waits, durable and without holding memory, and the act is invoked again. */
export class Awaiting {
  /** Shown to whoever has to answer; JSON, without personal data or secrets. */
  readonly reason: object;
  readonly seconds: number;
  constructor(reason: object, seconds: number) {
    this.reason = reason;
    this.seconds = seconds;
  }
}

/** Answers an act with "not yet": invoked again when the process is woken, or after so many seconds with `expired` set. */
export const awaitAnswer = (reason: object, { seconds }: { seconds: number }) => new Awaiting(reason, seconds);

/** Thrown by an act or an undo that will never succeed by itself: no retry; where nothing may be undone, a person has to look. */
export class Permanent extends Error {
  override readonly name = 'Permanent';
}

/** What every act and every undo is told besides its input. */
export interface StepContext {
  /** Id of the process: the workflow id. */
  readonly processId: string;
  /** `processId:step`, the same in every attempt and in the undo: the idempotency key for the outside. */
  readonly stepKey: string;
}

/** What every act is told besides. */
export interface ActContext extends StepContext {
  /** The reason it gave `awaitAnswer`, when that time is over and nobody has woken the process; else null. */
  readonly expired: object | null;
}

/** What every undo is told besides: why it runs, a step's problem or `StepFailed`. */
export interface UndoContext extends StepContext {
  readonly problem: unknown;
}

/** How a thrown error is retried; the wait grows by `backoffRate` up to 60 seconds. `maxAttempts` counts only before the pivot. */
export interface RetryPolicy {
  readonly maxAttempts: number;
  readonly intervalSeconds: number;
  readonly backoffRate: number;
}

interface StepBase {
  /** Unique in its process; also the name in the journal. Never rename one while processes are under way. */
  readonly name: string;
  readonly retry?: Partial<RetryPolicy>;
}

/** Acts on the outside (another subgraph, a provider): at least once, so it hands on `stepKey`. */
export interface RemoteStep<Needs, Adds, Problem, Ports> extends StepBase {
  readonly kind?: 'remote';
  readonly invoke: (input: Needs & ActContext, ports: Ports) => Promise<Adds | Refused<Problem> | Awaiting>;
  /** Idempotent, and right also when the act never happened or its answer was lost; `Adds` is there only when it was not. */
  readonly compensate?: (input: Needs & Partial<Adds> & UndoContext, ports: Ports) => Promise<void>;
}

/** Acts on the owner's own store only: entities and journal are committed together, exactly once. A refusal rolls back, a wait commits. */
export interface LocalStep<Needs, Adds, Problem, Ports> extends StepBase {
  readonly kind: 'local';
  readonly invoke: (input: Needs & ActContext, ports: Ports, em: EntityManager) => Promise<Adds | Refused<Problem> | Awaiting>;
  readonly compensate?: (input: Needs & Partial<Adds> & UndoContext, ports: Ports, em: EntityManager) => Promise<void>;
}

/** One act with its undo: what it needs of the steps before it, what it adds for those after it, what it may refuse. */
export type Step<Needs, Adds = object, Problem = never, Ports = unknown> =
  RemoteStep<Needs, Adds, Problem, Ports> | LocalStep<Needs, Adds, Problem, Ports>;
