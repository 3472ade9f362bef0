import { createServer } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { listen } from '../subgraphs/kit/graph/listen.ts';
import type { SubgraphClient } from '../subgraphs/kit/graph/subgraph-client.ts';
import { cors } from './cors.ts';
import { livePath, type LiveStreams } from './live/live-streams.ts';
import { refuseDeepNesting } from './nesting.ts';
import { sandboxBank } from './payments/sandbox-bank.ts';
import { paymentWebhooks } from './payments/webhooks.ts';
import { playground } from './playground/playground.ts';
import { maxBody, refuseTwoTokens, refuseUnknownPath, refuseUnreadable } from './refuse-request.ts';
import type { GatewayContext, RequestContextReader } from './request-context.ts';
import type { SandboxIssuer } from './sandbox-issuer.ts';
import { sandboxRoutes } from './sandbox-routes.ts';

const graphqlPath = '/graphql';

export interface HttpOptions {
  server: ApolloServer<GatewayContext>;
  readRequest: RequestContextReader;
  corsOrigins: readonly string[];
  /** How many proxies in front are believed when they say where a call comes from. */
  trustedProxies: number;
  /** Whoever may read the schema gets the playground. */
  introspection: boolean;
  /** Absent: checkouts are not streamed. */
  live?: LiveStreams;
  /** Absent: messages of payment providers are not received. */
  subgraphs?: SubgraphClient;
  /** In the sandbox only. */
  issuer?: SandboxIssuer;
  host: string;
  port: number;
}

/** The gateway over HTTP: `POST /graphql`, live streams, providers' messages, the playground at `/`, health, and the sandbox's tokens. `close` drains. */
export const serveGateway = async ({
  server,
  readRequest,
  corsOrigins,
  trustedProxies,
  introspection,
  live,
  subgraphs,
  issuer,
  host,
  port,
}: HttpOptions) => {
  const sandbox = issuer !== undefined;
  let draining = false;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustedProxies);
  app.use(cors({ origins: corsOrigins, allowLocalhost: sandbox }));
  app.use(refuseTwoTokens);
  app.get('/health/live', (_request, response) => void response.json({ status: 'live' }));
  app.get(['/health', '/health/ready'], (_request, response) => {
    response.status(draining ? 503 : 200).json({ status: draining ? 'draining' : 'ready' });
  });
  app.post(
    graphqlPath,
    express.json({ limit: maxBody }),
    refuseDeepNesting,
    expressMiddleware(server, { context: async ({ req }) => ({ request: await readRequest(req.headers, req.ip) }) }),
  );
  app.get(graphqlPath, (_request, response) => response.redirect(303, '/'));
  if (live) app.get(livePath, live.handler);
  if (subgraphs) app.use(paymentWebhooks(subgraphs));
  if (issuer) app.use(sandboxRoutes(issuer));
  if (issuer && subgraphs) app.use(sandboxBank(subgraphs));
  if (introspection) app.use(playground({ graphqlPath, sandbox }));
  app.use(refuseUnknownPath);
  app.use(refuseUnreadable);

  const listening = await listen(createServer(app), port, host);
  return {
    port: listening.port,
    close: () => {
      draining = true;
      live?.close();
      return listening.close();
    },
  };
};
