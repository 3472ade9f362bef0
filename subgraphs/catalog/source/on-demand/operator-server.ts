import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../../../kit/clock.ts';
import { unavailable } from '../../../kit/graph/errors.ts';
import type { Logger } from '../../../kit/logger.ts';
import { ProviderError } from '../../../kit/provider-error.ts';
import { sendTmf, type TmfAnswer, type TmfMessage } from '../../../kit/tmf-send.ts';
import type { OnDemandSettings } from './settings.ts';
import { createTurns } from './turns.ts';

/** After that nobody asks for so long: a server in trouble is left alone, and callers do not wait for it. */
const PAUSE_MS = 5_000;
const AT_ONCE = 16;
const WAITING = 2_000;

/** The operator's TMF620 server, as patiently as a shop can be. */
export interface OperatorServer {
  /** Throws an `unavailable` when there is no answer. */
  send(message: TmfMessage): Promise<TmfAnswer>;
  /** Since when it has not answered; null: it answers. */
  failingSince(): Date | null;
}

export interface OperatorServerOptions {
  settings: Pick<OnDemandSettings, 'url' | 'timeoutMs' | 'authorization'>;
  clock: Clock;
  log: Logger;
  /** Milliseconds that only grow. */
  now?: () => number;
  /** Milliseconds before the second and each further try. */
  backOffMs?: readonly number[];
}

const isRetryable = (error: unknown) => error instanceof ProviderError && error.fields.retryable;

export const createOperatorServer = (options: OperatorServerOptions): OperatorServer => {
  const { settings, clock, log, now = () => performance.now(), backOffMs = [200, 800] } = options;
  const system = { provider: 'catalog', url: settings.url, timeoutMs: settings.timeoutMs };
  const authorization: Record<string, string> = settings.authorization ? { authorization: settings.authorization } : {};
  const inTurn = createTurns(AT_ONCE, WAITING);
  let failing: { since: Date; pauseUntil: number } | undefined;

  const trying = async (message: TmfMessage): Promise<TmfAnswer> => {
    const answer = await sendTmf(system, { ...message, headers: { ...authorization, ...message.headers } });
    const isRead = message.method !== 'GET' || ![200, 206].includes(answer.status) || typeof answer.body === 'object';
    if (isRead) return answer;
    throw new ProviderError({
      provider: 'catalog',
      code: 'UNREADABLE_ANSWER',
      message: 'Its answer cannot be read.',
      retryable: true,
    });
  };

  const tryOften = async (message: TmfMessage, [pause, ...rest]: readonly number[]): Promise<TmfAnswer> => {
    try {
      return await trying(message);
    } catch (error) {
      if (pause === undefined || !isRetryable(error)) throw error;
      await wait(pause, undefined, { ref: false });
      return tryOften(message, rest);
    }
  };

  const fail = (error: unknown): never => {
    if (!failing) log.warn(`The operator's catalog does not answer: ${error instanceof Error ? error.message : String(error)}`);
    // An objection to one call, such as a firewall's to an id, says nothing of the next.
    const pauseUntil = isRetryable(error) ? now() + PAUSE_MS : 0;
    failing = { since: failing?.since ?? clock.now(), pauseUntil };
    throw unavailable("The operator's catalog does not answer just now; try again.");
  };

  return {
    send: async (message) => {
      if (failing && now() < failing.pauseUntil) throw unavailable("The operator's catalog does not answer just now; try again.");
      const answer = await inTurn(() => tryOften(message, backOffMs)).catch(fail);
      if (failing) log.info("The operator's catalog answers again.");
      failing = undefined;
      return answer;
    },
    failingSince: () => failing?.since ?? null,
  };
};
