import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { SignJWT } from 'jose';
import { createHttpSubgraphClient } from '../../subgraphs/kit/graph/http-subgraph-client.ts';
import { createHttpTransport } from '../../subgraphs/kit/graph/http-transport.ts';
import { createLocalSubgraphClient } from '../../subgraphs/kit/graph/local-subgraph-client.ts';
import { contextHeader, createContextSigner } from '../../subgraphs/kit/graph/signed-context.ts';
import { subgraphUrls } from '../../subgraphs/kit/graph/config.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { secret, startGateway } from './start-gateway.ts';

const request = { viewer: { role: 'agent', tenant: 'sample', subject: 'a' }, traceId: 't' } as const;

describe('a subgraph over HTTP', () => {
  let graph: Awaited<ReturnType<typeof startGateway>>;
  let url: string;

  beforeAll(async () => {
    graph = await startGateway('remote');
    url = graph.urls.get('catalog') ?? '';
  });
  afterAll(() => graph.close());

  const post = async (headers: Record<string, string>, body = '{"query":"{ offerings { id } }"}') => {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    return { status: response.status, body: (await response.json()) as { data?: unknown; errors?: unknown } };
  };
  const signed = async (key = secret) => ({ [contextHeader]: await createContextSigner(key)(request) });

  it('refuses a call that nobody signed', async () => {
    expect(await post({})).toMatchObject({ status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } });
  });

  it('refuses a call that somebody else signed', async () => {
    expect(await post(await signed('another-secret-of-at-least-32-characters'))).toMatchObject({ status: 401 });
  });

  it('refuses a signature that is too old', async () => {
    const old = new SignJWT({ ...request })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience('subgraph')
      .setExpirationTime('-10 s');
    expect(await post({ [contextHeader]: await old.sign(Buffer.from(secret)) })).toMatchObject({ status: 401 });
  });

  it('refuses a call for another tenant, and one that names none (hard case 14)', async () => {
    const { tenant, ...nowhere } = request.viewer;
    for (const viewer of [{ ...request.viewer, tenant: `not-${tenant}` }, nowhere as typeof request.viewer])
      expect(await post({ [contextHeader]: await createContextSigner(secret)({ ...request, viewer }) })).toMatchObject({
        status: 401,
      });
  });

  it('answers a call that the gateway signed', async () => {
    expect(await post(await signed())).toMatchObject({
      status: 200,
      body: { data: { offerings: [{ id: '1' }, { id: '2' }, { id: '3' }] } },
    });
  });

  it('says what is wrong with a call', async () => {
    expect(await post(await signed(), 'no JSON')).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    });
    expect(await post(await signed(), '{"query":"{"}')).toMatchObject({
      body: { errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] },
    });
    expect(await post(await signed(), '{"query":"{ x }"}')).toMatchObject({
      body: { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
    });
    expect(await post(await signed(), `{"query":"${' '.repeat(5 * 1024 * 1024)}"}`)).toMatchObject({ status: 413 });
  });

  it('tells anybody that it lives', async () => {
    const response = await fetch(url.replace('/graphql', '/health'));
    expect(await response.json()).toEqual({ status: 'ok', subgraph: 'catalog' });
  });
});

describe('a call from one subgraph to another', () => {
  const secretField = parse('query ForServices { secret }');
  const refused = parse('query Refused { refused }');
  let graph: Awaited<ReturnType<typeof startGateway>>;

  beforeAll(async () => {
    graph = await startGateway('remote');
  });
  afterAll(() => graph.close());

  const clients = () => ({
    local: createLocalSubgraphClient(graph.hosted, 'sample'),
    http: createHttpSubgraphClient({ ...subgraphUrls({}), ...Object.fromEntries(graph.urls) }, graph.transport, 'sample'),
  });

  it('has the rights of a service, in process and over HTTP', async () => {
    for (const client of Object.values(clients())) {
      expect(await client.execute('catalog', secretField, {})).toEqual({ secret: 'for services' });
    }
  });

  it('throws the code of what went wrong', async () => {
    for (const client of Object.values(clients())) {
      await expect(client.execute('catalog', refused, {})).rejects.toMatchObject({
        name: 'SubgraphError',
        code: 'NOT_FOUND',
        subgraph: 'catalog',
      });
    }
  });

  it('is tried again while the subgraph restarts, then given up', async () => {
    const warnings: string[] = [];
    const log = { ...silentLogger, warn: (line: string) => warnings.push(line) };
    const transport = createHttpTransport({ sign: createContextSigner(secret), timeoutMs: 500, log });
    const urls = subgraphUrls({ SUBGRAPH_PARTY_URL: 'http://127.0.0.1:1/graphql' });
    const call = createHttpSubgraphClient(urls, transport, 'sample').execute('party', secretField, {});
    await expect(call).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect(warnings).toHaveLength(1);
    await transport.close();
  });
});
