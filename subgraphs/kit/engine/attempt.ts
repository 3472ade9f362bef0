import { DBOS } from '@dbos-inc/dbos-sdk';
import { assertStillOwnsWorkflow } from '@dbos-inc/dbos-sdk/datasource';
import type { EntityManager } from '@mikro-orm/postgresql';
import { outside } from './outside.ts';
import { Permanent, Refused } from './step.ts';
import type { TransactionSource } from './transaction.ts';
import { isDatabaseGone, messageOf, pause } from './transient.ts';

/** What a failed attempt leads to: another attempt, a person, or giving back what was taken. */
export type Next = 'retry' | 'hold' | 'undo';

/** One attempt as it is kept in the journal: always a value, for a replayed error has lost its class. */
export type Attempt =
  | { readonly outcome: 'done'; readonly adds: object }
  | { readonly outcome: 'refused'; readonly problem: unknown }
  | { readonly outcome: 'failed'; readonly at: number; readonly error: string; readonly next: Next };

/** Decides from the error what comes after a failed attempt. */
export type Decide = (permanent: boolean) => Next;

type Answer = object | Refused<unknown> | void;

class RolledBack extends Error {
  readonly answer: Refused<unknown>;
  constructor(answer: Refused<unknown>) {
    super('Refused');
    this.answer = answer;
  }
}

const settled = (answer: Answer): Attempt =>
  answer instanceof Refused ? { outcome: 'refused', problem: answer.problem } : { outcome: 'done', adds: answer ?? {} };

const failed = (error: unknown, decide: Decide): Attempt => ({
  outcome: 'failed',
  at: Date.now(),
  error: messageOf(error),
  next: decide(error instanceof Permanent),
});

/** One try at the outside as a durable step. PostgreSQL going away under it is waited for and tried again, not an attempt. */
export const attemptRemote = (name: string, act: () => Promise<Answer>, decide: Decide): Promise<Attempt> =>
  DBOS.runStep(
    async () => {
      const workflowId = DBOS.workflowID ?? '';
      for (let lost = 0; ; lost++) {
        // A machine that has lost this workflow must not act on the outside any more.
        await assertStillOwnsWorkflow(workflowId);
        try {
          return settled(await outside(act));
        } catch (error) {
          if (!isDatabaseGone(error)) return failed(error, decide);
          await pause(Math.min(2_000, 50 * 2 ** lost));
        }
      }
    },
    { name },
  );

/** One try at the owner's store: act and journal in one transaction, rolled back unless the act was done. */
export const attemptLocal = (
  source: TransactionSource,
  name: string,
  act: (em: EntityManager) => Promise<Answer>,
  decide: Decide,
): Promise<Attempt> =>
  source.tx<Attempt>(
    name,
    async (em) => {
      const answer = await act(em);
      if (answer instanceof Refused) throw new RolledBack(answer);
      return settled(answer);
    },
    (error) => (error instanceof RolledBack ? settled(error.answer) : failed(error, decide)),
  );
