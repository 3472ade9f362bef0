import { randomUUID } from 'node:crypto';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { decodeJwt } from 'jose';
import {
  ConfirmLinkServiceDocument,
  ConfirmSignInDocument,
  ConfirmSignUpDocument,
  LinkServiceDocument,
  MyLoginDocument,
  RefreshSessionDocument,
  RegisterCustomerDocument,
  ResendCodeDocument,
  SignInDocument,
  SignOutDocument,
  SignOutEverywhereDocument,
  SignUpDocument,
  SwitchCustomerDocument,
  type SignedInFragment,
  type RegisterCustomerMutationVariables,
  type SignUpMutation,
  type SignUpMutationVariables,
} from '../../schema/operations/generated/storefront.ts';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import { createExecutor } from '../../subgraphs/kit/graph/execute.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { openSandboxMailbox } from '../../subgraphs/kit/messages/sandbox-mailbox.ts';
import { openSandbox } from '../../subgraphs/kit/sandbox/sandbox.ts';
import { consoleLogger, silentLogger } from '../../subgraphs/kit/logger.ts';
import { openStore } from '../../subgraphs/kit/database/open-store.ts';
import { createCodes } from '../../subgraphs/party/identity/codes.ts';
import { readIdentityConfig } from '../../subgraphs/party/identity/config.ts';
import { createEmbeddedProvider } from '../../subgraphs/party/identity/embedded/embedded-provider.ts';
import { purgeIdentity } from '../../subgraphs/party/identity/purge.ts';
import { partyStore } from '../../subgraphs/party/store.ts';
import { party } from '../../subgraphs/party/subgraph.ts';
import { createDatabase, prepareTemplate } from '../support/postgres.ts';
import { stranger } from './party-world.ts';

type SignUpInput = SignUpMutationVariables['input'];
type ContactPoint = SignUpInput['contactPoint'];
type Customer = RegisterCustomerMutationVariables['input']['customer'];

export const anAddress = () => ({ email: `${randomUUID()}@example.com` });

export const aPhone = () => ({ phoneNumber: `+49155${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}` });

/** Who the bearer of an access token is, as the gateway reads it. */
export const viewerOf = (accessToken: string): Viewer => {
  const { sub = '', role, tenant, customer_id, party_id } = decodeJwt(accessToken) as Record<string, string>;
  const own = { ...(customer_id && { customerId: customer_id }), ...(party_id && { partyId: party_id }) };
  return { subject: sub, role: role as Viewer['role'], tenant: tenant ?? '', ...own };
};

/** Somebody who got another answer than expected. */
const unexpected = (answer: unknown): never => {
  throw new Error(JSON.stringify(answer));
};

/** The party subgraph with the embedded identity provider, the sandbox's mailbox and an inventory with the lines it is told. */
export const startIdentity = async () => {
  await prepareTemplate('party', (url) => party.migrate(url));
  const database = await createDatabase('party');
  const clock: Clock & { time: Date } = { time: new Date('2027-03-01T10:00:00Z'), now: () => clock.time };
  const warnings: string[] = [];
  const log = { ...silentLogger, error: consoleLogger.error, warn: (message: string) => void warnings.push(message) };
  const lines = new Map<string, { id: string; customer: { id: string } }>();
  const subgraphs = {
    execute: <Data>(_name: string, _document: unknown, variables: object) =>
      Promise.resolve({ lineByNumber: lines.get((variables as { msisdn: string }).msisdn) ?? null } as Data),
  };
  const runtime = { databaseUrl: database.url, clock, log, subgraphs, sandbox: true, timeZone: 'Europe/Berlin' };
  const subgraph = await party.start(runtime);
  const mailbox = await openSandboxMailbox(database.url, clock);

  const send = async <Data, Variables extends object>(
    viewer: Viewer,
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    origin?: string,
  ) => {
    const execute = createExecutor(subgraph.schema, { name: 'party', log });
    const request = { viewer, traceId: 'test', ...(origin !== undefined && { origin }) };
    return execute({ document, variables: variables }, subgraph.createContext(request), 'test');
  };
  const ask = async <Data, Variables extends object>(
    viewer: Viewer,
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    origin?: string,
  ): Promise<Data> => {
    const { data, errors } = await send(viewer, document, variables, origin);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data as Data;
  };

  const store = openStore(partyStore(database.url));
  const world = {
    clock,
    send,
    ask,
    lines,
    /** What was logged. */
    warnings,
    /** The next message finds no way out. */
    async failNextMessage() {
      const sandbox = await openSandbox(database.url);
      await sandbox.faults.inject({
        provider: 'NOTIFICATION',
        operation: null,
        kind: 'UNAVAILABLE',
        times: 1,
        delayMs: 0,
        match: null,
      });
      await sandbox.close();
    },
    databaseUrl: database.url,
    /** Lets time go by. */
    pass: (seconds: number) => void (clock.time = new Date(clock.time.getTime() + seconds * 1000)),

    signUp: async (contactPoint: ContactPoint, input: Partial<Omit<SignUpInput, 'contactPoint'>> = {}, origin?: string) => {
      const named = { idempotencyKey: randomUUID(), givenName: 'Ida', familyName: 'Berg', contactPoint, ...input };
      return (await ask(stranger, SignUpDocument, { input: named }, origin)).signUp;
    },
    signIn: async (contactPoint: ContactPoint, input: { idempotencyKey?: string } = {}, origin?: string) =>
      (await ask(stranger, SignInDocument, { input: { idempotencyKey: randomUUID(), contactPoint, ...input } }, origin)).signIn,
    resend: async (challengeId: string, viewer = stranger, idempotencyKey: string = randomUUID()) =>
      (await ask(viewer, ResendCodeDocument, { input: { idempotencyKey, challengeId } })).resendCode,
    confirmSignUp: async (challengeId: string, code: string) =>
      (await ask(stranger, ConfirmSignUpDocument, { input: { challengeId, code } })).confirmSignUp,
    confirmSignIn: async (challengeId: string, code: string) =>
      (await ask(stranger, ConfirmSignInDocument, { input: { challengeId, code } })).confirmSignIn,
    refresh: async (refreshToken: string) =>
      (await ask(stranger, RefreshSessionDocument, { input: { refreshToken } })).refreshSession,
    signOut: async (refreshToken: string) => (await ask(stranger, SignOutDocument, { input: { refreshToken } })).signOut,
    signOutEverywhere: async (viewer: Viewer) => (await ask(viewer, SignOutEverywhereDocument, {})).signOutEverywhere,
    myLogin: async (viewer: Viewer) => (await ask(viewer, MyLoginDocument, {})).login,
    register: async (viewer: Viewer, customer: Customer, idempotencyKey: string = randomUUID()) =>
      (await ask(viewer, RegisterCustomerDocument, { input: { idempotencyKey, customer } })).registerCustomer,
    switchTo: async (viewer: Viewer, customerId: string) =>
      (await ask(viewer, SwitchCustomerDocument, { customerId })).switchCustomer,
    link: async (viewer: Viewer, phoneNumber: string, idempotencyKey: string = randomUUID()) =>
      (await ask(viewer, LinkServiceDocument, { input: { idempotencyKey, phoneNumber } })).linkService,
    confirmLink: async (viewer: Viewer, challengeId: string, code: string) =>
      (await ask(viewer, ConfirmLinkServiceDocument, { input: { challengeId, code } })).confirmLinkService,

    messages: (contactPoint: ContactPoint) =>
      mailbox.messagesTo(contactPoint.email?.toLowerCase() ?? contactPoint.phoneNumber ?? '', 20),
    /** The message of a challenge, once it has come. */
    async message(contactPoint: ContactPoint, { id }: { id: string }, nth = 1) {
      for (;;) {
        const found = (await world.messages(contactPoint)).find((message) => message.id === `code:${id}:${nth}`);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    async code(contactPoint: ContactPoint, challenge: { id: string }, nth = 1) {
      const message = await world.message(contactPoint, challenge, nth);
      return /\b\d{6}\b/.exec(message.text)?.[0] ?? unexpected(message);
    },
    /** Somebody who has signed up. */
    async member(contactPoint: ContactPoint = anAddress()) {
      const challenge = challengeOf(await world.signUp(contactPoint));
      const confirmed = await world.confirmSignUp(challenge.id, await world.code(contactPoint, challenge));
      const session = sessionOf(confirmed);
      return { contactPoint, session, viewer: viewerOf(session.accessToken) };
    },
    /** The provider as another process has it. */
    provider: () => {
      const { secret } = readIdentityConfig({});
      const codes = createCodes(secret, { send: () => Promise.resolve() });
      return createEmbeddedProvider({ em: () => store.em(), clock, codes, secret, tenant: 'sample' });
    },
    purge: () => purgeIdentity(store.em(), clock.now()),
    stop: async () => {
      await store.close();
      await subgraph.close();
      await mailbox.close();
      await database.drop();
    },
  };
  return world;
};

export type IdentityWorld = Awaited<ReturnType<typeof startIdentity>>;

export const challengeOf = (answer: SignUpMutation['signUp']) =>
  answer.__typename === 'RequestCodeSuccess' ? answer.challenge : unexpected(answer);

export const sessionOf = (answer: object = {}) =>
  ('session' in answer && (answer.session as SignedInFragment | null)) || unexpected(answer);
