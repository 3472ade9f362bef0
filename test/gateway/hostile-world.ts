import { request as sendRaw, type OutgoingHttpHeaders } from 'node:http';
import { expect } from '@jest/globals';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createRequestContextReader } from '../../gateway/request-context.ts';
import { sandboxAudience, sandboxIssuer } from '../../gateway/sandbox-issuer.ts';
import { serveGateway } from '../../gateway/server.ts';
import { createTokenVerifier } from '../../gateway/token-verifier.ts';
import { serveSubgraph } from '../../subgraphs/kit/graph/serve-subgraph.ts';
import { startGraph } from '../support/graph.ts';
import { secret } from './start-gateway.ts';

export interface Answer {
  status: number;
  text: string;
  data?: Record<string, unknown> | null;
  codes: unknown[];
}

export const tenant = 'sample';

/** The gateway of the whole graph and one of its subgraphs, both over HTTP, with tokens of which every part can be chosen. */
export const startTargets = async () => {
  const graph = await startGraph();
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'ours', alg: 'ES256' }] });
  const verifyToken = createTokenVerifier({ issuers: [{ keys, issuer: sandboxIssuer, audience: sandboxAudience }], tenant });
  const gateway = await serveGateway({
    server: graph.server,
    readRequest: createRequestContextReader({ verifyToken, tenant }),
    corsOrigins: [],
    trustedProxies: 0,
    introspection: true,
    host: '127.0.0.1',
    port: 0,
  });
  const party = graph.hosted.get('party');
  if (!party) throw new Error('The graph has no party subgraph.');
  const subgraph = await serveSubgraph({ subgraph: party, secret, tenant, port: 0 });

  return {
    gateway: gateway.port,
    subgraph: subgraph.port,
    token: (claims: object, header = {}, set = (jwt: SignJWT) => jwt) => {
      const jwt = new SignJWT({ sub: 's', ...claims }).setProtectedHeader({ alg: 'ES256', kid: 'ours', ...header });
      return set(jwt.setIssuer(sandboxIssuer).setAudience(sandboxAudience).setExpirationTime('1 h')).sign(privateKey);
    },
    async stop() {
      await gateway.close();
      await subgraph.close();
      await graph.close();
    },
  };
};

/** Whatever the answer is, it is one that says what is wrong, and nothing of the inside. */
export const post = async (port: number, body: unknown, headers: OutgoingHttpHeaders = {}): Promise<Answer> => {
  const { status, text } = await new Promise<{ status: number; text: string }>((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: '/graphql', method: 'POST', maxHeaderSize: 1e6 };
    const sent = sendRaw({ ...options, headers: { 'content-type': 'application/json', ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => void (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text })).on('error', reject);
    });
    sent.on('error', reject);
    sent.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  const { data, errors = [] } = JSON.parse(text) as {
    data?: Answer['data'];
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  for (const { message, extensions } of errors) {
    expect(message.length).toBeLessThan(400);
    expect(extensions?.code).toEqual(expect.not.stringMatching('INTERNAL_SERVER_ERROR'));
  }
  expect(text).not.toMatch(/\n {4}at |node_modules|stacktrace/);
  return { status, text, data, codes: errors.map(({ extensions }) => extensions?.code) };
};
