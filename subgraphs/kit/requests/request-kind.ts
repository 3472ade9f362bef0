import type { EntityManager } from '@mikro-orm/postgresql';
import type { UserErrorFields } from '../graph/user-error.ts';

/** A request as its kind sees it. */
export interface OpenRequest<Input = unknown> {
  readonly id: string;
  /** What it is about: one open request of a kind for each target. */
  readonly targetId: string;
  readonly customerId: string | null;
  readonly input: Input;
  readonly reason: string | null;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly effectiveAt: Date | null;
  /** What `prepare` kept. */
  readonly result: unknown;
}

/** What policy says about a request at the beginning. */
export type Verdict =
  { verdict: 'accept' } | { verdict: 'review'; until: Date } | { verdict: 'reject'; problems: UserErrorFields[] };

/** How carrying it out went: what it wrote stays, also when it failed. After `waitSeconds`, or woken before that, it is tried again. */
export type Effect = { done: true } | { failed: UserErrorFields[] } | { waitSeconds: number };

/** Others said "no". */
export interface Refusal {
  refused: UserErrorFields[];
}

/** One kind of request: who decides, and what it does. All but `prepare` act on the owner's store only, exactly once. */
export interface RequestKind<Input, Ports> {
  /** Unique in its subgraph; the word in the store and the entity of its events: `cancelProductOrder`. */
  readonly name: string;
  assess(em: EntityManager, request: OpenRequest<Input>, ports: Ports): Promise<Verdict>;
  /** Once accepted, in the same transaction: when it takes effect; null: at once. It may note in the store what has been accepted. */
  effectiveAt?(em: EntityManager, request: OpenRequest<Input>, ports: Ports): Promise<Date | null>;
  /**
   * Once accepted: tells other subgraphs, at least once, before `effectiveAt` is waited for. What it answers (ids) is kept as `result`;
   * their "no" ends the request at once.
   */
  prepare?(request: OpenRequest<Input>, ports: Ports): Promise<object | Refusal>;
  /** When it takes effect. */
  carryOut(em: EntityManager, request: OpenRequest<Input>, ports: Ports): Promise<Effect>;
  /** It came to nothing: rejected, withdrawn, timed out, or refused by those whom `prepare` told. */
  release?(em: EntityManager, request: OpenRequest<Input>, ports: Ports): Promise<void>;
}
