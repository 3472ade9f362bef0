import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveGateway } from '../../gateway/server.ts';
import { requireFreePort } from '../../subgraphs/kit/graph/listen.ts';
import { explainStartupError } from '../../subgraphs/kit/graph/run-process.ts';
import { startGateway } from './start-gateway.ts';

describe('the gateway over HTTP', () => {
  let graph: Awaited<ReturnType<typeof startGateway>>;
  let http: Awaited<ReturnType<typeof serveGateway>>;
  const errors: string[] = [];

  beforeAll(async () => {
    const log = { info: () => undefined, warn: () => undefined, error: (line: string) => void errors.push(line) };
    graph = await startGateway('local', log);
    http = await serve(0);
  });
  afterAll(async () => {
    await http.close();
    await graph.close();
  });

  const serve = (port: number) => {
    const { server, readRequest, identity } = graph;
    const corsOrigins = ['https://shop.example'];
    return serveGateway({
      server,
      readRequest,
      corsOrigins,
      trustedProxies: 0,
      introspection: true,
      issuer: identity.issuer,
      host: '127.0.0.1',
      port,
    });
  };
  const send = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`http://127.0.0.1:${http.port}${path}`, { redirect: 'manual', ...init });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) as Record<string, unknown> };
  };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const who = { query: '{ whoAmI { role customerId } }' };

  it('knows who has a sandbox token', async () => {
    const { access_token: token } = (await post('/sandbox/token', { role: 'customer', customerId: 'c1' })).json();
    const answer = await post('/graphql', who, { authorization: `Bearer ${String(token)}` });
    expect(answer.json()).toEqual({ data: { whoAmI: { role: 'customer', customerId: 'c1' } } });
  });

  it('refuses a token that is no good with 401', async () => {
    const answer = await post('/graphql', who, { authorization: 'Bearer forged' });
    expect(answer.status).toBe(401);
    expect(answer.json()).toEqual({
      errors: [{ message: 'The access token is not valid.', extensions: { code: 'UNAUTHENTICATED', status: 401 } }],
    });
  });

  it('explains a wrong request for a token', async () => {
    expect(await post('/sandbox/token', { role: 'king' })).toMatchObject({ status: 400 });
    expect((await send('/.well-known/jwks.json')).json()).toMatchObject({ keys: [{ kty: 'EC', alg: 'ES256' }] });
  });

  it('logs a breakdown and keeps it from the client', async () => {
    const answer = await post('/graphql', { query: '{ broken }' });
    expect(answer.text).not.toContain('hunter2');
    expect(answer.json()).toMatchObject({
      errors: [{ message: 'Internal server error', path: ['broken'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(errors).toEqual([expect.stringMatching(/^catalog: broken failed \(trace [\da-f]{32}\)$/)]);
  });

  it('refuses what is too large, not JSON, a batch, or sent by a form', async () => {
    expect(await post('/graphql', { query: `{ broken } # ${'x'.repeat(1_100_000)}` })).toMatchObject({ status: 413 });
    expect(await post('/graphql', '{')).toMatchObject({ status: 400 });
    expect(await post('/graphql', [who, who])).toMatchObject({ status: 400 });
    expect(await post('/graphql', who, { 'content-type': 'text/plain' })).toMatchObject({ status: 400 });
    const tokens = await post('/graphql', { query: `{ ${'__typename '.repeat(9000)} }` });
    expect(tokens.status).toBe(400);
    expect(tokens.text).toContain('tokens');
  });

  it('calls a mistake about the operation a mistake of the client', async () => {
    const several = 'query A { broken } query B { broken }';
    const mistakes = [
      [{ query: several, operationName: 'C' }, 'The document has no operation named "C".'],
      [{ query: several }, 'The document has several operations: name one in `operationName`.'],
      [{ query: 'fragment F on Query { broken }' }, undefined],
      [{ query: 'subscription { x }' }, 'This graph has no subscription operations.'],
    ] as const;
    for (const [body, message] of mistakes) {
      const answer = await post('/graphql', body);
      expect(answer.status).toBe(400);
      if (message)
        expect(answer.json()).toMatchObject({ errors: [{ message, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] });
    }
  });

  it('refuses nesting that would exhaust the stack, with the limit', async () => {
    for (const depth of [251, 3000, 5000, 300_000]) {
      const variables = `{"deep":${'['.repeat(depth)}${']'.repeat(depth)}}`;
      for (const body of [
        { query: '{a'.repeat(depth) + '}'.repeat(depth) },
        `{"query":"{ whoAmI { role } }","variables":${variables}}`,
      ]) {
        const answer = await post('/graphql', body);
        expect(answer.status).toBe(400);
        expect(answer.json()).toMatchObject({
          errors: [
            {
              message: expect.stringMatching(/nested \d+ levels deep, at most 250/),
              extensions: { code: 'OPERATION_TOO_LARGE' },
            },
          ],
        });
      }
    }
    const quoted = await post('/graphql', { query: `{ offering(id: "${'{'.repeat(300)}") { id } } # ${'{'.repeat(300)}` });
    expect(quoted.json()).toEqual({ data: { offering: null } });
  });

  it('does not say long names back', async () => {
    const name = 'x'.repeat(50_000);
    for (const body of [{ query: `{ ${name} }` }, { query: '{ broken }', operationName: name }]) {
      const answer = await post('/graphql', body);
      expect(answer.status).toBe(400);
      expect(answer.text.length).toBeLessThan(1000);
    }
  });

  it('says what is wrong with a body that it cannot read', async () => {
    const strange = await post('/graphql', who, { 'content-type': 'application/json; charset=iso-8859-1' });
    expect(strange.status).toBe(415);
    expect(strange.text).toContain('charset of the request body is not supported');
    const packed = await post('/graphql', who, { 'content-encoding': 'snappy' });
    expect(packed.status).toBe(415);
    expect(packed.text).toContain('content encoding of the request body is not supported');
    expect((await post('/graphql', '{')).text).toContain('not valid JSON');
  });

  it('answers with JSON where there is nothing', async () => {
    for (const path of ['/nothing', '/assets/nothing', '/%ff']) {
      const answer = await send(path);
      expect(answer.headers.get('content-type')).toContain('application/json');
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
    expect(await send('/nothing')).toMatchObject({ status: 404 });
  });

  it('lets named origins and this machine read, and nobody else', async () => {
    const allowed = async (origin: string) =>
      (await send('/graphql', { method: 'OPTIONS', headers: { origin } })).headers.get('access-control-allow-origin');
    expect(await allowed('https://shop.example')).toBe('https://shop.example');
    expect(await allowed('http://localhost:5173')).toBe('http://localhost:5173');
    expect(await allowed('https://localhost.evil.example')).toBeNull();
  });

  it('shows the playground and its health', async () => {
    expect((await send('/')).headers.get('content-type')).toContain('text/html');
    expect((await send('/graphql')).headers.get('location')).toBe('/');
    expect((await send('/health/live')).json()).toEqual({ status: 'live' });
    expect((await send('/health')).json()).toEqual({ status: 'ready' });
  });

  it('knows that its port is in use before anything else is done', async () => {
    const error: unknown = await requireFreePort(http.port, '127.0.0.1').catch((reason: unknown) => reason);
    expect(explainStartupError(error)).toContain(`Port ${http.port} is in use`);
    await expect(requireFreePort(0, '127.0.0.1')).resolves.toBeUndefined();
  });

  it('says in one line that its host is no address of this machine', async () => {
    for (const host of ['999.1.1.1', '192.0.2.1']) {
      const error: unknown = await requireFreePort(0, host).catch((reason: unknown) => reason);
      expect(explainStartupError(error)).toMatch(/^HOST: .*(999|192)/);
    }
  });

  it('says in one line that its port is in use', async () => {
    const error: unknown = await serve(http.port).catch((reason: unknown) => reason);
    expect(explainStartupError(error)).toBe(`Port ${http.port} is in use: stop what listens there or set PORT to another one.`);
  });
});
