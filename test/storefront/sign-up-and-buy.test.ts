import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWTPayload } from 'jose';
import {
  ConfirmLinkServiceDocument,
  LinkServiceDocument,
  MyLoginDocument,
  RefreshSessionDocument,
  RegisterCustomerDocument,
  type SignedInFragment,
} from '../../schema/operations/generated/storefront.ts';
import { embeddedAudience, embeddedIssuer } from '../../subgraphs/kit/graph/embedded-issuer.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper, mobileLine, somebodyNew } from '../support/shopper.ts';
import { agentHeaders } from '../support/sign-in.ts';
import { bearer, challengeIn, createSigningUp, sessionIn } from '../support/sign-up.ts';

let graph: TestGraph;
let people: ReturnType<typeof createSigningUp>;
beforeAll(async () => {
  graph = await startGraph();
  people = createSigningUp(graph.execute, () => agentHeaders(graph));
});
afterAll(() => graph.close());

const refresh = async ({ refreshToken }: SignedInFragment) =>
  sessionIn((await graph.execute(RefreshSessionDocument, { input: { refreshToken } })).data?.refreshSession);

const myLogin = async ({ accessToken }: SignedInFragment) =>
  (await graph.execute(MyLoginDocument, {}, bearer(accessToken))).data?.login;

describe('somebody who signs up', () => {
  it('registers, checks out as that customer, and another person links the line by its number (A8, E11, E12)', async () => {
    const { individual } = somebodyNew();
    const { givenName: _g, familyName: _f, email, ...rest } = individual;
    const session = await people.signUp(email);
    const input = { idempotencyKey: randomUUID(), customer: { individual: rest } };
    const { data } = await graph.execute(RegisterCustomerDocument, { input }, bearer(session.accessToken));
    const registered = sessionIn(data?.registerCustomer);
    const customerId = registered.customer?.id ?? '';

    const shopper = createShopper(graph.execute, bearer(registered.accessToken).headers);
    const cart = await shopper.fill(await shopper.createCart(), mobileLine);
    const msisdn = await shopper.freeNumber();
    await shopper.lease(cart, msisdn);
    const process = await shopper.checkout(shopper.checkoutInput(cart, { customer: { existing: { customerId } } }));
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    expect((await shopper.until(process.id, 'COMPLETED')).result?.customer?.id).toBe(customerId);

    const other = await people.signUp(`${randomUUID()}@example.com`);
    const asked = { input: { idempotencyKey: randomUUID(), phoneNumber: msisdn } };
    const begun = await graph.execute(LinkServiceDocument, asked, bearer(other.accessToken));
    const { id: challengeId } = challengeIn(begun.data?.linkService);
    const answer = { input: { challengeId, code: await people.codeSentTo(msisdn, challengeId) } };
    const linked = await graph.execute(ConfirmLinkServiceDocument, answer, bearer(other.accessToken));
    expect(linked.data?.confirmLinkService).toMatchObject({ customer: { id: customerId } });
    const both = sessionIn(linked.data?.confirmLinkService);
    const { data: mine } = await graph.execute('{ me { id products { nodes { id } } } }', {}, bearer(both.accessToken));
    expect(mine).toMatchObject({ me: { id: customerId, products: { nodes: [{}, {}, {}] } } });
  });

  it('checks out as a new customer: the person of the login is the customer, and the login opens it (A8)', async () => {
    const { individual } = somebodyNew();
    const session = await people.signUp(individual.email);
    const shopper = createShopper(graph.execute, bearer(session.accessToken).headers);
    const cart = await shopper.readyCart();
    const process = await shopper.checkout(shopper.checkoutInput(cart, { customer: { new: { individual } } }));
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    const { result } = await shopper.until(process.id, 'COMPLETED');

    const now = await refresh(session);
    expect(now).toMatchObject({ party: { id: session.party.id }, customer: { id: result?.customer?.id } });
    expect(await myLogin(now)).toEqual({
      party: { id: session.party.id, name: 'Ada Lindqvist' },
      customers: [{ id: result?.customer?.id, name: 'Ada Lindqvist' }],
    });
    const { data } = await graph.execute('{ me { party { id } } }', {}, bearer(now.accessToken));
    expect(data).toEqual({ me: { party: { id: session.party.id } } });
  });

  it('stays who they are when the checkout comes to nothing', async () => {
    const { individual } = somebodyNew();
    const session = await people.signUp(individual.email);
    const shopper = createShopper(graph.execute, bearer(session.accessToken).headers);
    const input = { customer: { new: { individual } }, paymentMethod: { card: { token: 'tok_declined' } } };
    const refused = await shopper.checkout(shopper.checkoutInput(await shopper.readyCart(), input));
    if (refused.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(refused));
    await shopper.until(refused.id, 'CANCELLED');
    expect(await myLogin(await refresh(session))).toEqual({
      party: { id: session.party.id, name: 'Ada Lindqvist' },
      customers: [],
    });
  });
});

describe('an access token', () => {
  const sign = async (
    payload: JWTPayload,
    { seconds = 60, issuer = embeddedIssuer, audience = embeddedAudience, alg = 'ES256' } = {},
  ) => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const key = alg === 'HS256' ? new TextEncoder().encode(JSON.stringify(await exportJWK(publicKey))) : privateKey;
    return new SignJWT(payload)
      .setProtectedHeader({ alg, kid: 'stolen' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
      .sign(alg === 'HS256' ? key : await importJWK(await exportJWK(privateKey), 'ES256'));
  };

  it('that this deployment did not sign opens nothing: forged, changed, of another issuer, without a signature (hard case 14)', async () => {
    const { accessToken } = await people.signUp(`${randomUUID()}@example.com`);
    const [header = '', payload = '', signature = ''] = accessToken.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as JWTPayload;
    const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const forged = [
      await sign(claims),
      await sign(claims, { alg: 'HS256' }),
      await sign(claims, { issuer: 'urn:sandbox:issuer' }),
      await sign(claims, { issuer: 'https://id.example' }),
      `${header}.${encoded({ ...claims, role: 'agent' })}.${signature}`,
      `${encoded({ alg: 'none' })}.${payload}.`,
      `${header}.${payload}`,
      'nonsense',
      'x'.repeat(5_000),
    ];
    for (const token of forged) {
      const { errors } = await graph.execute(MyLoginDocument, {}, bearer(token));
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
    expect((await graph.execute(MyLoginDocument, {}, bearer(accessToken))).data?.login?.party.name).toBe('Ada Lindqvist');
  });

  it('names its keys to nobody but the gateway', async () => {
    const { errors } = await graph.execute('{ signingKeys }', {}, { headers: await agentHeaders(graph) });
    expect(errors?.[0]?.message).toMatch(/signingKeys/);
  });
});
