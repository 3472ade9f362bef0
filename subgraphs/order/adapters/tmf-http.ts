import { Permanent } from '../../kit/engine/step.ts';

const TIMEOUT_MS = 10_000;
/** Try again later; every other 4xx is a "no". */
const LATER = new Set([408, 425, 429]);

export interface TmfRequest {
  method: 'GET' | 'POST' | 'PATCH';
  path: string;
  body?: object;
  /** Sent as `Idempotency-Key`. */
  key?: string;
}

export interface TmfAnswer {
  status: number;
  body: unknown;
}

const reasonOf = (body: unknown) =>
  typeof body === 'object' && body !== null && 'reason' in body ? String(body.reason) : 'no reason given';

/**
 * Calls a TMF Open API v4. 409 is an answer: it may mean that an earlier try got through. Throws `Permanent` for what the API
 * refuses for good, and an `Error` for what may go better next time.
 */
export const createTmfHttp =
  (url: string) =>
  async ({ method, path, body, key }: TmfRequest): Promise<TmfAnswer> => {
    const contentType = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const response = await fetch(`${url.replace(/\/+$/, '')}${path}`, {
      method,
      headers: { accept: 'application/json', 'content-type': contentType, ...(key && { 'idempotency-key': key }) },
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = await response.text();
    const { status } = response;
    if (status >= 500 || LATER.has(status)) throw new Error(`${method} ${path} was answered with ${status}.`);
    const answer = { status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
    if (status >= 400 && status !== 409)
      throw new Permanent(`${method} ${path} was refused (${status}): ${reasonOf(answer.body)}.`);
    return answer;
  };
