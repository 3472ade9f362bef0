import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import type { HostedSubgraph } from './host-subgraph.ts';
import { listen } from './listen.ts';
import { contextHeader, createContextVerifier } from './signed-context.ts';

const maxBodyBytes = 4 * 1024 * 1024;

const operation = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** An answer that is not the result of an operation. */
class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const reply = (response: ServerResponse, status: number, body: unknown) =>
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));

const readBody = async (request: IncomingMessage) => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) throw new Refusal(413, 'PAYLOAD_TOO_LARGE', 'The request body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const readOperation = (text: string) => {
  try {
    return operation.parse(JSON.parse(text));
  } catch {
    throw new Refusal(400, 'BAD_REQUEST', 'The body must be JSON with a `query`.');
  }
};

export interface ServeSubgraphOptions {
  subgraph: HostedSubgraph;
  /** Shared with the gateway; a call that it did not sign is refused. */
  secret: string;
  /** A call for another tenant is refused. */
  tenant: string;
  port: number;
  host?: string;
}

/** Answers `POST /graphql` to holders of the secret, and `GET /health` to anybody. `close` drains. */
export const serveSubgraph = async ({ subgraph, secret, tenant, port, host = '127.0.0.1' }: ServeSubgraphOptions) => {
  const verify = createContextVerifier(secret, tenant);

  const contextOf = async (request: IncomingMessage) => {
    const token = request.headers[contextHeader];
    try {
      return await verify(typeof token === 'string' ? token : '');
    } catch {
      throw new Refusal(401, 'UNAUTHENTICATED', 'A subgraph answers only signed calls.');
    }
  };

  const answer = async (request: IncomingMessage) => {
    if (request.method !== 'POST') throw new Refusal(405, 'METHOD_NOT_ALLOWED', 'Send a POST.');
    const context = await contextOf(request);
    const { query, variables, operationName } = readOperation(await readBody(request));
    const call = { document: query, variables: variables ?? undefined, operationName: operationName ?? undefined };
    return subgraph.call(call, context);
  };

  const server = createServer((request, response) => {
    if (request.url === '/health') return void reply(response, 200, { status: 'ok', subgraph: subgraph.name });
    if (request.url !== '/graphql') return void reply(response, 404, { errors: [{ message: 'Not found.' }] });
    answer(request).then(
      (result) => reply(response, 200, result),
      (error: unknown) => {
        const { status, code, message } =
          error instanceof Refusal ? error : new Refusal(400, 'BAD_REQUEST', 'The request broke off.');
        request.resume(); // what was not read must not hold the connection open
        reply(response, status, { errors: [{ message, extensions: { code } }] });
      },
    );
  });
  server.keepAliveTimeout = 65_000;
  return listen(server, port, host);
};
