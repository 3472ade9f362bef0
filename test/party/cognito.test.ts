import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt } from 'jose';
import { createTokenVerifier } from '../../gateway/token-verifier.ts';
import { createCognitoProvider } from '../../subgraphs/party/identity/cognito/cognito-provider.ts';
import { testConfig } from '../support/config.ts';
import { emulatedCode, startCognito } from './cognito-emulator.ts';
import { anAddress, challengeOf, sessionOf, startIdentity, type IdentityWorld } from './identity-world.ts';

let cognito: Awaited<ReturnType<typeof startCognito>>;
let client: Awaited<ReturnType<typeof cognito.createClient>>;
let world: IdentityWorld;
let takeBack: () => void;
beforeAll(async () => {
  cognito = await startCognito();
  client = await cognito.createClient(['email', 'phone_number']);
  takeBack = testConfig.use({
    IDENTITY_PROVIDER: 'COGNITO',
    COGNITO_REGION: client.region,
    COGNITO_USER_POOL_ID: client.userPoolId,
    COGNITO_CLIENT_ID: client.clientId,
    COGNITO_ENDPOINT: client.endpoint,
  });
  world = await startIdentity();
});
afterAll(async () => {
  await world.stop();
  takeBack();
  await cognito.stop();
});

/** As the gateway reads Cognito's tokens. */
const viewerOf = (accessToken: string) => {
  const keys = createRemoteJWKSet(new URL(`${client.endpoint}/${client.userPoolId}/.well-known/jwks.json`));
  const { iss: issuer = '' } = decodeJwt(accessToken);
  return createTokenVerifier({ issuers: [{ keys, issuer, audience: client.clientId }], tenant: 'sample' })(accessToken);
};

/** The emulator says when it has sent a code by letting it be right. */
const signedUp = async () => {
  const challenge = challengeOf(await world.signUp(anAddress()));
  for (let tries = 0; tries < 5; tries++) {
    const answer = await world.confirmSignUp(challenge.id, emulatedCode);
    if (answer.__typename === 'OpenSessionSuccess') return answer.session;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('It did not sign up.');
};

describe('logins in Amazon Cognito', () => {
  it('are made by its code, and its tokens carry who is signed in (E11)', async () => {
    const session = await signedUp();
    expect(session).toMatchObject({ party: { name: 'Ida Berg' }, customer: null });
    expect(await viewerOf(session.accessToken)).toMatchObject({ role: 'customer', partyId: session.party.id });
  });

  it('act for a customer from the next tokens on', async () => {
    const session = await signedUp();
    const home = { street: 'Hafenstr. 1', postCode: '20457', city: 'Hamburg', country: 'DE' };
    const answer = await world.register(await viewerOf(session.accessToken), {
      individual: { birthDate: '1990-05-17', address: home },
    });
    expect(answer).toMatchObject({ __typename: 'RegisterCustomerSuccess', session: null });
    const now = sessionOf(await world.refresh(session.refreshToken));
    expect(now.customer).toMatchObject({ name: 'Ida Berg' });
    expect(await viewerOf(now.accessToken)).toMatchObject({ partyId: session.party.id, customerId: now.customer?.id });
  });

  it('take no wrong code, and no more than five', async () => {
    const { id } = challengeOf(await world.signUp(anAddress()));
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.confirmSignUp(id, '000000')));
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'WRONG_CODE')).toHaveLength(4);
    expect(await world.confirmSignUp(id, emulatedCode)).toMatchObject({ code: 'NO_ATTEMPTS_LEFT' });
  });

  it('end by signing out; an invented refresh token opens nothing', async () => {
    const session = await signedUp();
    expect([await world.signOut(session.refreshToken), await world.signOut('invented')]).toEqual([true, true]);
    expect(await world.refresh(session.refreshToken)).toMatchObject({ code: 'SESSION_ENDED' });
    expect(await world.refresh('invented')).toMatchObject({ code: 'SESSION_ENDED' });
  });

  it('are not opened by an app client that lets people write the claims themselves (hard case 14)', async () => {
    const open = createCognitoProvider(await cognito.createClient(), 'x'.repeat(32));
    const claims = { subject: randomUUID(), partyId: randomUUID(), customerId: null, role: 'customer' as const };
    await expect(open.openSession(claims)).rejects.toThrow('WriteAttributes');
  });
});
