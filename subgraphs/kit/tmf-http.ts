import type { z } from 'zod';
import { exchanging } from './engine/exchange.ts';
import { ProviderError } from './provider-error.ts';
import { sendTmf, type TmfAnswer, type TmfMessage, type TmfSystem } from './tmf-send.ts';

export type { TmfSystem } from './tmf-send.ts';

interface TmfRequest extends Pick<TmfMessage, 'path' | 'body' | 'isPrivate'> {
  /** For example `activate`. */
  operation: string;
  method: 'GET' | 'POST' | 'PATCH';
  /** Sent as `Idempotency-Key`. */
  key?: string;
}

type Said = Pick<TmfAnswer, 'status' | 'body'>;
type TmfCall = (request: TmfRequest) => Promise<Said>;

/** The part of an answer that counts. */
export const answerOf = <Schema extends z.ZodType>(provider: string, schema: Schema, body: unknown): z.output<Schema> => {
  const { success, data } = schema.safeParse(body);
  if (success) return data;
  throw new ProviderError({ provider, code: 'UNREADABLE_ANSWER', message: 'Its answer cannot be read.', retryable: true });
};

/**
 * Calls a TMF Open API v4, each call kept with the attempt that makes it. 409 is an answer: it may mean that an earlier try got
 * through. Throws `ProviderError` for the rest: retryable when it may go better next time.
 */
export const createTmfHttp =
  (system: TmfSystem): TmfCall =>
  ({ operation, key, ...request }) => {
    const { method, path, body, isPrivate = false } = request;
    const exchange = isPrivate
      ? { request: { method, path, key }, keep: ({ status }: Said) => ({ status }) }
      : { request: { method, path, ...(body && { body }) } };
    return exchanging({ provider: system.provider, operation, ...exchange }, async () => {
      const headers: Record<string, string> = key ? { 'idempotency-key': key } : {};
      const { status, body: said } = await sendTmf(system, { ...request, headers, answers: [409] });
      return { status, body: said };
    });
  };
