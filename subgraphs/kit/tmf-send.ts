import { z } from 'zod';
import { ProviderError, type ProviderErrorFields } from './provider-error.ts';

/** Try again later; every other 4xx is a "no". */
const LATER = new Set([408, 425, 429]);

/** More than this is not an answer but a mistake. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Where a TMF Open API is, and how long a call to it may take. */
export interface TmfSystem {
  provider: string;
  url: string;
  timeoutMs: number;
}

export interface TmfMessage {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  body?: object;
  headers?: Readonly<Record<string, string>>;
  /** Statuses from 400 on that are an answer to this call, not an objection. */
  answers?: readonly number[];
  /** Body and answer are about a person: what the system says about them is not repeated. */
  isPrivate?: boolean;
}

export interface TmfAnswer {
  status: number;
  headers: Headers;
  /** Undefined when there is none, or none that can be read. */
  body: unknown;
}

/** TMF630 `Error`, as far as providers keep to it. */
const tmfError = z.looseObject({
  code: z.coerce.string().optional(),
  reason: z.string().optional(),
  message: z.string().optional(),
  correlationId: z.string().optional(),
});

const parse = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const readText = async ({ body }: Response): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error(`The answer is larger than ${MOST_BYTES} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const noAnswer = (provider: string, error: unknown): ProviderError => {
  const timedOut = typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError';
  const message = timedOut ? 'It did not answer in time.' : 'It cannot be reached.';
  return new ProviderError({ provider, code: timedOut ? 'TIMEOUT' : 'UNAVAILABLE', message, retryable: true });
};

const objection = (
  provider: string,
  { method, path, isPrivate = false }: TmfMessage,
  { status, headers, body }: TmfAnswer,
): ProviderErrorFields => {
  const retryable = status >= 500 || LATER.has(status);
  const said = isPrivate ? undefined : tmfError.safeParse(body).data;
  return {
    provider,
    code: said?.code ?? (retryable ? 'UNAVAILABLE' : `HTTP_${status}`),
    message: `${method} ${path} was answered with ${status}: ${said?.message ?? said?.reason ?? 'no reason given'}.`,
    retryable,
    correlationId: headers.get('x-correlation-id') ?? said?.correlationId ?? null,
  };
};

/** One call to a TMF Open API. Throws `ProviderError` for what is no answer: retryable when it may go better next time. */
export const sendTmf = async ({ provider, url, timeoutMs }: TmfSystem, message: TmfMessage): Promise<TmfAnswer> => {
  const { method, path, body, headers, answers = [] } = message;
  const contentType = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const call = async () => {
    const response = await fetch(`${url.replace(/\/+$/, '')}${path}`, {
      method,
      headers: { accept: 'application/json', 'content-type': contentType, ...headers },
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: response.status, headers: response.headers, body: parse(await readText(response)) };
  };
  const answer = await call().catch((error: unknown) => {
    throw noAnswer(provider, error);
  });
  if (answer.status < 400 || answers.includes(answer.status)) return answer;
  throw new ProviderError(objection(provider, message, answer));
};
