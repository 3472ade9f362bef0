import { z } from 'zod';
import { exchanging } from './engine/exchange.ts';
import { ProviderError, type ProviderErrorFields } from './provider-error.ts';

/** Try again later; every other 4xx is a "no". */
const LATER = new Set([408, 425, 429]);

/** Where a TMF Open API v4 is, and how long a call to it may take. */
export interface TmfSystem {
  provider: string;
  url: string;
  timeoutMs: number;
}

interface TmfRequest {
  /** For example `activate`. */
  operation: string;
  method: 'GET' | 'POST' | 'PATCH';
  path: string;
  body?: object;
  /** Sent as `Idempotency-Key`. */
  key?: string;
  /** Body and answer are about a person: the journal keeps neither, nor what the system says about them. */
  isPrivate?: boolean;
}

interface TmfAnswer {
  status: number;
  body: unknown;
}

type TmfCall = (request: TmfRequest) => Promise<TmfAnswer>;

/** TMF630 `Error`, as far as providers keep to it. */
const tmfError = z.looseObject({
  code: z.coerce.string().optional(),
  reason: z.string().optional(),
  message: z.string().optional(),
  correlationId: z.string().optional(),
});

const read = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const noAnswer = (provider: string, error: unknown): ProviderError => {
  const timedOut = typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError';
  const message = timedOut ? 'It did not answer in time.' : 'It cannot be reached.';
  return new ProviderError({ provider, code: timedOut ? 'TIMEOUT' : 'UNAVAILABLE', message, retryable: true });
};

const objection = (
  provider: string,
  { method, path, isPrivate = false }: TmfRequest,
  response: Response,
  body: unknown,
): ProviderErrorFields => {
  const retryable = response.status >= 500 || LATER.has(response.status);
  const said = isPrivate ? undefined : tmfError.safeParse(body).data;
  return {
    provider,
    code: said?.code ?? (retryable ? 'UNAVAILABLE' : `HTTP_${response.status}`),
    message: `${method} ${path} was answered with ${response.status}: ${said?.message ?? said?.reason ?? 'no reason given'}.`,
    retryable,
    correlationId: response.headers.get('x-correlation-id') ?? said?.correlationId ?? null,
  };
};

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
export const createTmfHttp = ({ provider, url, timeoutMs }: TmfSystem): TmfCall => {
  const send = async (request: TmfRequest): Promise<TmfAnswer> => {
    const { method, path, body, key } = request;
    const contentType = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const answer = async () => {
      const response = await fetch(`${url.replace(/\/+$/, '')}${path}`, {
        method,
        headers: { accept: 'application/json', 'content-type': contentType, ...(key && { 'idempotency-key': key }) },
        body: body ? JSON.stringify(body) : null,
        signal: AbortSignal.timeout(timeoutMs),
      });
      return { response, text: await response.text() };
    };
    const { response, text } = await answer().catch((error: unknown) => {
      throw noAnswer(provider, error);
    });
    const known = read(text);
    if (response.status >= 400 && response.status !== 409) throw new ProviderError(objection(provider, request, response, known));
    return { status: response.status, body: known };
  };
  return (request) => {
    const { operation, method, path, body, key, isPrivate = false } = request;
    const exchange = isPrivate
      ? { request: { method, path, key }, keep: ({ status }: TmfAnswer) => ({ status }) }
      : { request: { method, path, ...(body && { body }) } };
    return exchanging({ provider, operation, ...exchange }, () => send(request));
  };
};
