import { AsyncLocalStorage } from 'node:async_hooks';
import { errorChain } from '../database/error-chain.ts';
import { ProviderError, type ProviderErrorFields } from '../provider-error.ts';
import { traceAttempt } from './attempt-channel.ts';
import { masked } from './mask.ts';
import { Permanent } from './step.ts';
import { messageOf } from './transient.ts';

/** One call to another system, as it is kept with the attempt that made it: masked, JSON. */
export interface Exchange {
  readonly provider: string;
  readonly operation: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly request: unknown;
  readonly response?: unknown;
  readonly error?: ProviderErrorFields;
}

/** What is called, and how. */
export interface ExchangeRequest<T = unknown> {
  /** For example `payment`. */
  readonly provider: string;
  /** For example `authorize`. */
  readonly operation: string;
  readonly request: unknown;
  /** Keys to hide besides those that always are. */
  readonly mask?: readonly string[];
  /** What of the answer is kept; absent: all of it. */
  readonly keep?: (response: T) => unknown;
}

const TIMED_OUT = /^(ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_\w*TIMEOUT)$/;
const recording = new AsyncLocalStorage<Exchange[]>();

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'TimeoutError';
const isTimeout = (error: unknown) =>
  isAbort(error) || [...errorChain(error)].some(({ code }) => code !== undefined && TIMED_OUT.test(code));

const fieldsOf = (provider: string, error: unknown): ProviderErrorFields => {
  if (error instanceof ProviderError) return error.fields;
  return {
    provider,
    code: isTimeout(error) ? 'TIMEOUT' : 'UNAVAILABLE',
    message: messageOf(error),
    retryable: !(error instanceof Permanent),
  };
};

/** Runs `work` and keeps in `exchanges` what it says to other systems. */
export const recordingExchanges = <T>(exchanges: Exchange[], work: () => T): T => recording.run(exchanges, work);

/** Makes one call to another system; the attempt in progress, if any, keeps what was said. */
export async function exchanging<T>(
  { provider, operation, request, mask, keep = (response) => response }: ExchangeRequest<T>,
  call: () => Promise<T>,
): Promise<T> {
  const exchanges = recording.getStore();
  if (!exchanges) return call();
  const started = Date.now();
  const clock = performance.now();
  const note = (end: Pick<Exchange, 'response' | 'error'>) =>
    exchanges.push({
      provider,
      operation,
      startedAt: new Date(started).toISOString(),
      durationMs: Math.round(performance.now() - clock),
      request: masked(request, mask),
      ...end,
    });
  const name = `${provider} ${operation}`;
  try {
    traceAttempt(name, 'begun');
    const response = await call();
    traceAttempt(name, 'acted');
    note(response === undefined ? {} : { response: masked(keep(response), mask) });
    return response;
  } catch (error) {
    note({ error: fieldsOf(provider, error) });
    throw error;
  }
}
