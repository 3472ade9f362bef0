import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UnsecuredJWT } from 'jose';
import { createCognitoProvider } from '../../subgraphs/party/identity/cognito/cognito-provider.ts';
import type { Challenge, IdentityProvider } from '../../subgraphs/party/identity/identity-provider.ts';
import { testConfig } from '../support/config.ts';

type Answer = object | { __type: string };

/** What Cognito documents and cognito-local does not know: one-time codes for sign-in, another code, signing out everywhere. */
const answers: Record<string, (body: Record<string, unknown>) => Answer> = {};
const calls: { name: string; body: Record<string, unknown> }[] = [];

let server: Server;
let provider: IdentityProvider;
let takeBack: () => void;
beforeAll(async () => {
  takeBack = testConfig.use({ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' });
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      const name = String(request.headers['x-amz-target']).split('.')[1] ?? '';
      const body = JSON.parse(text) as Record<string, unknown>;
      calls.push({ name, body });
      const answer = answers[name]?.(body) ?? {};
      response.writeHead('__type' in answer ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(answer));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const endpoint = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const config = { region: 'local', userPoolId: 'local_people', clientId: 'graph', endpoint };
  provider = createCognitoProvider(config, 'a-secret-for-tests-of-at-least-32-characters');
});
afterAll(async () => {
  takeBack();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});
beforeEach(() => {
  calls.length = 0;
  for (const name of Object.keys(answers)) Reflect.deleteProperty(answers, name);
});

const subject = randomUUID();
const idToken = (claims = {}) => new UnsecuredJWT(claims).setSubject(subject).setExpirationTime('10 min').encode();
const challengeOf = (more: Partial<Challenge> = {}): Challenge => ({
  id: randomUUID(),
  purpose: 'SIGN_IN',
  channel: 'EMAIL',
  address: 'ida@example.com',
  codesSent: 1,
  subject: null,
  providerState: null,
  ...more,
});
const names = () => calls.map(({ name }) => name);

describe('signing in with a one-time code of Amazon Cognito', () => {
  it.each([
    ['EMAIL', 'ida@example.com', 'EMAIL_OTP'],
    ['SMS', '+4915550000017', 'SMS_OTP'],
  ] as const)('by %s asks for a challenge and answers it', async (channel, address, kind) => {
    answers.InitiateAuth = () => ({ ChallengeName: kind, Session: 'session-1' });
    answers.RespondToAuthChallenge = () => ({ AuthenticationResult: { IdToken: idToken(), RefreshToken: 'refresh-1' } });
    const challenge = challengeOf({ channel, address });
    const providerState = await provider.sendCode(challenge);
    expect(providerState).toEqual({ session: 'session-1' });
    const proof = await provider.checkCode({ ...challenge, providerState }, '123456');
    expect(proof).toMatchObject({ subject, tokens: { refreshToken: 'refresh-1' } });
    expect(calls.map(({ body }) => body)).toMatchObject([
      { AuthFlow: 'USER_AUTH', AuthParameters: { USERNAME: address, PREFERRED_CHALLENGE: kind } },
      { ChallengeName: kind, Session: 'session-1', ChallengeResponses: { USERNAME: address, [`${kind}_CODE`]: '123456' } },
    ]);
  });

  it.each(['CodeMismatchException', 'NotAuthorizedException', 'ExpiredCodeException', 'InvalidParameterException'])(
    'is refused, not broken, by %s',
    async (__type) => {
      answers.RespondToAuthChallenge = () => ({ __type });
      const challenge = challengeOf({ providerState: { session: 'session-1' } });
      expect(await provider.checkCode(challenge, '000000')).toBeUndefined();
    },
  );

  it('says that Cognito is away when it asks to slow down', async () => {
    answers.RespondToAuthChallenge = () => ({ __type: 'TooManyRequestsException' });
    const challenge = challengeOf({ providerState: { session: 'session-1' } });
    await expect(provider.checkCode(challenge, '000000')).rejects.toThrow('The identity provider is away');
  });
});

describe('signing up again', () => {
  it('sends another code to somebody who stopped before the end', async () => {
    answers.SignUp = () => ({ __type: 'UsernameExistsException' });
    expect(await provider.sendCode(challengeOf({ purpose: 'SIGN_UP' }))).toBeNull();
    expect(await provider.sendCode(challengeOf({ purpose: 'SIGN_UP', codesSent: 2 }))).toBeNull();
    expect(names()).toEqual(['SignUp', 'ResendConfirmationCode', 'ResendConfirmationCode']);
  });

  it('goes on as a sign-in for somebody whom the pool has confirmed', async () => {
    answers.SignUp = () => ({ __type: 'UsernameExistsException' });
    answers.ResendConfirmationCode = () => ({ __type: 'InvalidParameterException' });
    answers.InitiateAuth = () => ({ ChallengeName: 'EMAIL_OTP', Session: 'session-2' });
    expect(await provider.sendCode(challengeOf({ purpose: 'SIGN_UP' }))).toEqual({ session: 'session-2' });
  });
});

it('signing out everywhere ends all sessions in the pool', async () => {
  await provider.signOutEverywhere(subject);
  expect(calls).toMatchObject([{ name: 'AdminUserGlobalSignOut', body: { UserPoolId: 'local_people', Username: subject } }]);
});
