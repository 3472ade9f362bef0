import { setTimeout as wait } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import { Agent, request as send } from 'undici';
import { z } from 'zod';
import type { Logger } from '../logger.ts';
import { errorCode } from './error-code.ts';
import { unavailable } from './errors.ts';
import { contextHeader, type ContextSigner } from './signed-context.ts';
import type { RequestContext } from './subgraph.ts';

export interface HttpOperation {
  query: string;
  variables?: object;
  operationName?: string;
}

/** Posts operations to subgraphs over kept-alive connections. Never throws: a breakdown is an error in the result. */
export interface HttpTransport {
  post(url: string, operation: HttpOperation, request: RequestContext): Promise<ExecutionResult>;
  close(): Promise<void>;
}

export interface HttpTransportOptions {
  sign: ContextSigner;
  timeoutMs: number;
  log: Logger;
}

const answer = z.looseObject({
  data: z.unknown().optional(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
});

/** No answer had begun: the call can be sent again, since everything that creates or charges is idempotent. */
const neverAnswered = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);
const timeouts = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT']);
const pausesMs = [50, 250, 700, 1500];

const timedOut = () => unavailable('The subgraph did not answer in time.', 'SUBGRAPH_TIMEOUT');
const unreachable = () => unavailable('The subgraph cannot be reached.', 'SUBGRAPH_UNAVAILABLE');

export const createHttpTransport = ({ sign, timeoutMs, log }: HttpTransportOptions): HttpTransport => {
  const dispatcher = new Agent({ headersTimeout: timeoutMs, bodyTimeout: timeoutMs, connect: { timeout: 2000 } });

  const sendOnce = (url: string, body: string, token: string) =>
    send(url, { dispatcher, method: 'POST', headers: { 'content-type': 'application/json', [contextHeader]: token }, body });

  const sendPatiently = async (url: string, body: string, token: string) => {
    for (const pause of pausesMs) {
      try {
        return await sendOnce(url, body, token);
      } catch (error) {
        if (!neverAnswered.has(errorCode(error))) throw error;
        await wait(pause);
      }
    }
    return sendOnce(url, body, token);
  };

  return {
    async post(url, operation, request) {
      try {
        const response = await sendPatiently(url, JSON.stringify(operation), await sign(request));
        return answer.parse(await response.body.json()) as ExecutionResult;
      } catch (error) {
        log.warn(`${url}: ${error instanceof Error ? error.message : String(error)} (trace ${request.traceId})`);
        return { errors: [timeouts.has(errorCode(error)) ? timedOut() : unreachable()] };
      }
    },
    close: () => dispatcher.close(),
  };
};
