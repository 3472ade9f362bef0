import { DBOS } from '@dbos-inc/dbos-sdk';
import { assertStillOwnsWorkflow } from '@dbos-inc/dbos-sdk/datasource';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ProviderError, type ProviderErrorFields } from '../provider-error.ts';
import { traceAttempt, type AttemptMoment } from './attempt-channel.ts';
import { engineNow } from './engine-clock.ts';
import { recordingExchanges, type Exchange } from './exchange.ts';
import { outside } from './outside.ts';
import { Awaiting, Permanent, Refused } from './step.ts';
import type { TransactionSource } from './transaction.ts';
import { isDatabaseGone, messageOf, pause } from './transient.ts';

/** What a failed attempt leads to: another attempt, a person, or giving back what was taken. */
export type Next = 'retry' | 'hold' | 'undo';

/** A failed attempt as it is kept. */
export interface FailedAttempt {
  readonly outcome: 'failed';
  readonly at: number;
  readonly error: string;
  readonly next: Next;
  /** What the provider said, if it was one that failed. */
  readonly providerError?: ProviderErrorFields;
}

/** One attempt as it is kept in the journal: always a value, for a replayed error has lost its class. */
export type Attempt = { readonly exchanges?: readonly Exchange[] } & (
  | { readonly outcome: 'done'; readonly adds: object }
  | { readonly outcome: 'refused'; readonly problem: unknown }
  | { readonly outcome: 'waiting'; readonly reason: object; readonly until: number }
  | FailedAttempt
);

/** Decides from the error what comes after a failed attempt. */
export type Decide = (permanent: boolean) => Next;

type Answer = object | Refused<unknown> | Awaiting | void;

class RolledBack extends Error {
  readonly answer: Refused<unknown>;
  constructor(answer: Refused<unknown>) {
    super('Refused');
    this.answer = answer;
  }
}

const said = (exchanges: readonly Exchange[]) => (exchanges.length > 0 ? { exchanges } : {});

function settled(answer: Answer, exchanges: readonly Exchange[]): Attempt {
  if (answer instanceof Refused) return { outcome: 'refused', problem: answer.problem, ...said(exchanges) };
  if (answer instanceof Awaiting)
    return { outcome: 'waiting', reason: answer.reason, until: engineNow() + answer.seconds * 1_000, ...said(exchanges) };
  return { outcome: 'done', adds: answer ?? {}, ...said(exchanges) };
}

const isPermanent = (error: unknown) => error instanceof Permanent || (error instanceof ProviderError && !error.fields.retryable);

function failed(error: unknown, decide: Decide, exchanges: readonly Exchange[]): Attempt {
  const providerError = error instanceof ProviderError ? error.fields : exchanges.at(-1)?.error;
  return {
    outcome: 'failed',
    at: Date.now(),
    error: messageOf(error),
    next: decide(isPermanent(error)),
    ...(providerError && { providerError }),
    ...said(exchanges),
  };
}

type Trace = (moment: AttemptMoment['moment']) => void;

/** A replayed attempt is no news. */
async function traced(name: string, attempt: (trace: Trace) => Promise<Attempt>): Promise<Attempt> {
  let begun = false;
  const end = await attempt((moment) => {
    begun = true;
    traceAttempt(name, moment);
  });
  if (begun) traceAttempt(name, 'recorded');
  return end;
}

/** One try at the outside as a durable step. PostgreSQL going away under it is waited for and tried again, not an attempt. */
export const attemptRemote = (name: string, act: () => Promise<Answer>, decide: Decide): Promise<Attempt> =>
  traced(name, (trace) =>
    DBOS.runStep(
      async () => {
        const workflowId = DBOS.workflowID ?? '';
        for (let lost = 0; ; lost++) {
          // A machine that has lost this workflow must not act on the outside any more.
          await assertStillOwnsWorkflow(workflowId);
          const exchanges: Exchange[] = [];
          trace('begun');
          try {
            return settled(await outside(() => recordingExchanges(exchanges, act)), exchanges);
          } catch (error) {
            if (!isDatabaseGone(error)) return failed(error, decide, exchanges);
            await pause(Math.min(2_000, 50 * 2 ** lost));
          } finally {
            trace('acted');
          }
        }
      },
      { name },
    ),
  );

/** One try at the owner's store: act and journal in one transaction, rolled back when the act refuses or fails. */
export const attemptLocal = (
  source: TransactionSource,
  name: string,
  act: (em: EntityManager) => Promise<Answer>,
  decide: Decide,
): Promise<Attempt> => {
  let exchanges: Exchange[] = [];
  return traced(name, (trace) =>
    source.tx<Attempt>(
      name,
      async (em) => {
        exchanges = [];
        trace('begun');
        const answer = await recordingExchanges(exchanges, () => act(em));
        trace('acted');
        if (answer instanceof Refused) throw new RolledBack(answer);
        return settled(answer, exchanges);
      },
      (error) => (error instanceof RolledBack ? settled(error.answer, exchanges) : failed(error, decide, exchanges)),
    ),
  );
};
