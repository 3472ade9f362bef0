import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../../kit/database/idempotency.ts';
import type { Viewer } from '../../kit/graph/viewer.ts';
import type { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import { notWaiting, wrongAnswer, type CheckoutProblem } from '../errors.ts';
import type { ContinueCheckoutInput } from '../generated/resolvers.ts';
import type { Hold } from '../hold.ts';
import { fits, kindOf } from './answer.ts';
import { keepAnswer } from './keep-answer.ts';

export type Continued =
  { outcome: 'kept' } | { outcome: 'rejected'; problems: CheckoutProblem[] } | { outcome: 'conflict'; differingPaths: string[] };

/** Thrown inside the transaction: nothing is kept, and the key stays free. */
class Rejected extends Error {
  readonly problem: CheckoutProblem;
  constructor(problem: CheckoutProblem) {
    super(problem.reason);
    this.problem = problem;
  }
}

interface Asked {
  viewer: Viewer;
  /** What the process waits for; undefined: nothing. */
  hold: Hold | undefined;
  now: Date;
}

/** Keeps the answer to what a checkout waits for, once per key. The caller wakes the process afterwards, also after a repeat. */
export async function continueCheckout(
  em: EntityManager,
  process: CheckoutProcess,
  { idempotencyKey, waitSeconds: _, ...input }: ContinueCheckoutInput,
  { viewer, hold, now }: Asked,
): Promise<Continued> {
  const call = { operation: 'continueCheckout', caller: viewer.subject, key: idempotencyKey, input };
  try {
    const done = await idempotent(em, call, async (tx) => {
      if (!hold) throw new Rejected(notWaiting(process.id));
      if (!fits(input.answer, hold)) throw new Rejected(wrongAnswer(process.id, kindOf(input.answer), hold));
      const isKept = await keepAnswer(tx, process.id, { answer: input.answer, by: viewer.subject, at: now });
      if (!isKept) throw new Rejected(notWaiting(process.id));
    });
    return done.outcome === 'conflict' ? done : { outcome: 'kept' };
  } catch (error) {
    if (error instanceof Rejected) return { outcome: 'rejected', problems: [error.problem] };
    throw error;
  }
}
