import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createRequestContextReader, type RequestContextReader } from '../../gateway/request-context.ts';
import { createSandboxIssuer, sandboxAudience, sandboxIssuer, type SandboxIssuer } from '../../gateway/sandbox-issuer.ts';
import { createContextSigner, createContextVerifier } from '../../subgraphs/kit/graph/signed-context.ts';
import { createTokenVerifier } from '../../gateway/token-verifier.ts';

const readerFor = ({ keys }: Pick<SandboxIssuer, 'keys'>) =>
  createRequestContextReader({
    tenant: 'sample',
    verifyToken: createTokenVerifier({ issuers: [{ keys, issuer: sandboxIssuer, audience: sandboxAudience }], tenant: 'sample' }),
  });

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('the caller of a request', () => {
  let issuer: SandboxIssuer;
  let read: RequestContextReader;

  beforeAll(async () => {
    issuer = await createSandboxIssuer({ tenant: 'sample' });
    read = readerFor(issuer);
  });

  it('is what the token says', async () => {
    const { access_token } = await issuer.issue({ role: 'customer', customerId: 'cust-1', subject: 'anna' });
    const expected = { role: 'customer', subject: 'anna', tenant: 'sample', customerId: 'cust-1' };
    expect((await read(bearer(access_token))).viewer).toEqual(expected);
    expect((await read(bearer(access_token))).viewer).toEqual(expected);
  });

  it('is a buyer or an approver of one customer, by name (hard case 14)', async () => {
    for (const role of ['buyer', 'approver'] as const) {
      const { access_token } = await issuer.issue({ role, customerId: 'acme', partyId: 'bea', subject: 'bea' });
      expect((await read(bearer(access_token))).viewer).toEqual({
        role,
        subject: 'bea',
        tenant: 'sample',
        customerId: 'acme',
        partyId: 'bea',
      });
    }
  });

  it('acts for a customer only in a role that has one', async () => {
    const { access_token } = await issuer.issue({ role: 'agent', customerId: 'acme', subject: 'agent' });
    expect((await read(bearer(access_token))).viewer).toEqual({ role: 'agent', subject: 'agent', tenant: 'sample' });
  });

  it('is anonymous without a token, and nobody else twice', async () => {
    const [first, second] = [await read({}), await read({})];
    expect(first.viewer.role).toBe('anonymous');
    expect(first.viewer.subject).not.toBe(second.viewer.subject);
    expect(first.traceId).toMatch(/^[\da-f]{32}$/);
  });

  it('comes from somewhere, which is told as a digest: the same for the same address, never the address', async () => {
    const [first, again, other, unknown] = [
      await read({}, '192.0.2.1'),
      await read({}, '192.0.2.1'),
      await read({}, '192.0.2.2'),
      await read({}),
    ];
    expect(first.origin).toBe(again.origin);
    expect(first.origin).not.toBe(other.origin);
    expect(JSON.stringify(first)).not.toContain('192.0.2.1');
    expect(unknown.origin).toBeUndefined();
    // A subgraph elsewhere is told as well.
    const secret = 'a-secret-for-tests-of-at-least-32-characters';
    const signed = await createContextSigner(secret)(first);
    expect((await createContextVerifier(secret, 'sample')(signed)).origin).toBe(first.origin);
  });

  it('is the bearer of a cart token by its hash, never by the token', async () => {
    const guestKey = createHash('sha256').update('cart-token').digest('hex');
    const { viewer } = await read({ 'x-cart-token': 'cart-token' });
    expect(viewer).toEqual({ role: 'anonymous', tenant: 'sample', subject: guestKey, guestKey });
    const { access_token } = await issuer.issue({ role: 'agent' });
    expect((await read({ ...bearer(access_token), 'x-cart-token': 'cart-token' })).viewer).toMatchObject({
      role: 'agent',
      guestKey,
    });
  });

  it('keeps the trace of a traceparent and a well-formed channel', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    expect(await read({ traceparent: `00-${traceId}-b7ad6b7169203331-01`, 'x-channel': 'webShop' })).toMatchObject({
      traceId,
      channel: 'webShop',
    });
    expect(await read({ 'x-channel': 'no good\n' })).not.toHaveProperty('channel');
  });
});

describe('a token that is no good', () => {
  const refusal = { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } };
  let issuer: SandboxIssuer;
  let read: RequestContextReader;
  let sign: (claims: object, set?: (token: SignJWT) => SignJWT) => Promise<string>;

  beforeAll(async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    issuer = await createSandboxIssuer({ tenant: 'sample' });
    read = readerFor({ keys: createLocalJWKSet({ keys: [await exportJWK(publicKey)] }) });
    sign = (claims, set = (token) => token) => {
      const token = new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'ES256' })
        .setIssuer(sandboxIssuer)
        .setAudience(sandboxAudience);
      return set(token.setSubject('s').setExpirationTime('1 h')).sign(privateKey);
    };
  });

  it('was signed by somebody else', async () => {
    const { access_token } = await issuer.issue({ role: 'agent' });
    await expect(read(bearer(access_token))).rejects.toMatchObject(refusal);
  });

  it('has expired', async () => {
    await expect(read(bearer(await sign({}, (token) => token.setExpirationTime('-1 min'))))).rejects.toMatchObject(refusal);
  });

  it('is for another audience or from another issuer', async () => {
    await expect(read(bearer(await sign({}, (token) => token.setAudience('other'))))).rejects.toMatchObject(refusal);
    await expect(read(bearer(await sign({}, (token) => token.setIssuer('other'))))).rejects.toMatchObject(refusal);
  });

  it('is of another tenant; one that names none is of the issuer it came from (hard case 14)', async () => {
    await expect(read(bearer(await sign({ role: 'agent', tenant: 'other' })))).rejects.toMatchObject(refusal);
    expect((await read(bearer(await sign({ role: 'agent', tenant: 'sample' })))).viewer.tenant).toBe('sample');
    expect((await read(bearer(await sign({ role: 'agent' })))).viewer.tenant).toBe('sample');
  });

  it('names a buyer or an approver of nobody', async () => {
    await expect(read(bearer(await sign({ role: 'buyer' })))).rejects.toMatchObject(refusal);
    await expect(read(bearer(await sign({ role: 'approver', party_id: 'bea' })))).rejects.toMatchObject(refusal);
  });

  it('claims a role that does not exist', async () => {
    await expect(read(bearer(await sign({ role: 'admin' })))).rejects.toMatchObject(refusal);
    expect((await read(bearer(await sign({ role: 'reviewer' })))).viewer.role).toBe('reviewer');
  });

  it('is not signed at all, or no bearer token', async () => {
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"s"}').toString('base64url')}.`;
    await expect(read(bearer(unsigned))).rejects.toMatchObject(refusal);
    await expect(read({ authorization: 'Basic YTpi' })).rejects.toMatchObject(refusal);
  });

  it('cannot be told while the identity provider is away', async () => {
    const away = readerFor({ keys: () => Promise.reject(new TypeError('fetch failed')) });
    await expect(away(bearer(await sign({})))).rejects.toMatchObject({
      extensions: { code: 'SERVICE_UNAVAILABLE', http: { status: 503 } },
    });
  });
});

describe('the sandbox issuer', () => {
  it('keeps its key in the data folder, also when two start at once', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'issuer-'));
    const [one, two] = await Promise.all([
      createSandboxIssuer({ tenant: 'sample', dataDir }),
      createSandboxIssuer({ tenant: 'sample', dataDir }),
    ]);
    const later = await createSandboxIssuer({ tenant: 'sample', dataDir });
    expect(one.jwks).toEqual(two.jwks);
    expect(one.jwks).toEqual(later.jwks);
    const { access_token } = await one.issue({ role: 'customer', customerId: 'c' });
    expect((await readerFor(later)(bearer(access_token))).viewer).toMatchObject({ customerId: 'c', subject: 'c' });
    expect(JSON.stringify(one.jwks)).not.toContain('"d"');
    await rm(dataDir, { recursive: true });
  });
});
