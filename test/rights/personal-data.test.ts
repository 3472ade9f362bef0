import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import type { GraphExecute } from '../../gateway/graph-client.ts';
import {
  InjectFaultDocument,
  ProcessDocument,
  SandboxMessagesDocument,
  type InjectFaultMutationVariables,
} from '../../schema/operations/generated/agent-desktop.ts';
import {
  OfferHandoverDocument,
  ConfirmSignUpDocument,
  CreatePortOutCodeDocument,
  RequestPortInDocument,
  SetCartContactDocument,
  SignUpDocument,
} from '../../schema/operations/generated/storefront.ts';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import { openStore } from '../../subgraphs/kit/database/open-store.ts';
import { messageOf } from '../../subgraphs/kit/engine/transient.ts';
import { createErrorMask } from '../../subgraphs/kit/graph/mask-error.ts';
import { partyStore } from '../../subgraphs/party/store.ts';
import { createLogger } from '../../subgraphs/kit/logger.ts';
import { findCodes, findEverywhere } from '../privacy/every-column.ts';
import { rowsOf as rowsIn } from '../payment/bank.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { card, createShopper } from '../support/shopper.ts';
import { agentHeaders, customerHeaders } from '../support/sign-in.ts';
import { challengeIn, createSigningUp, sessionIn } from '../support/sign-up.ts';
import { mistakesWith } from './mistakes.ts';
import { donorCode, shared, somebody, tag, wordsOf } from './recognisable.ts';

const orderTasks = `query ($id: ID!) { productOrder(id: $id) { tasks { kind state decision { reason }
  lastError { provider code message correlationId } exchanges { provider operation request response error { message } } } } }`;

let graph: TestGraph;
let ahead = 0;
const clock: Clock = { now: () => new Date(Date.now() + ahead) };
const logged: string[] = [];
const keep = (line: string) => void logged.push(line);
const log = createLogger({ log: keep, warn: keep, error: keep });
const refused: unknown[] = [];
const words: string[] = [...shared];
const secrets: string[] = [];
const codes: string[] = [];
let execute: GraphExecute;
beforeAll(async () => {
  graph = await startGraph({ clock, log });
  execute = async (...call) => {
    const answer = await graph.execute(...call);
    refused.push(...(answer.errors ?? []));
    return answer;
  };
});
afterAll(() => graph.close());

const found = (value: unknown) => {
  const text = JSON.stringify(value).toLowerCase();
  return words.filter((word) => text.includes(word.toLowerCase()));
};
const rowsOf = (sql: string) => rowsIn(graph.databaseUrl, sql, []);
const agent = async () => createShopper(execute, await agentHeaders(graph));
const inject = async (input: InjectFaultMutationVariables['input']) => {
  const { data } = await (await agent()).send(InjectFaultDocument, { input });
  expect(data?.injectFault.__typename).toBe('SandboxFault');
};

const processes: string[] = [];
const buy = async (token = 'tok_visa') => {
  const shopper = createShopper(execute);
  const person = somebody();
  words.push(...wordsOf(person.individual));
  const cart = await shopper.readyCart();
  const input = shopper.checkoutInput(cart, { customer: { new: person }, paymentMethod: card(token), waitSeconds: 3 });
  const process = await shopper.checkout(input);
  if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
  processes.push(process.id);
  secrets.push(shopper.caller.headers['x-cart-token'] ?? '');
  return { shopper, process, person };
};

describe('a person who buys, signs up, moves a number and leaves a cart (hard case 14)', () => {
  it('does all that', async () => {
    const reminded = createShopper(execute);
    const left = await reminded.fill(await reminded.createCart(), [{ addItem: { productOfferingId: 'po-device-fjord-watch' } }]);
    const { email } = somebody().individual;
    words.push(email);
    const wallHour = new Date(Date.now() + 61 * 60_000).getUTCHours();
    // Where it is noon then: nobody is reminded at night.
    const timeZone = wallHour < 12 ? `Etc/GMT-${12 - wallHour}` : `Etc/GMT+${wallHour - 12}`;
    const contact = { idempotencyKey: randomUUID(), cartId: left.id, emailAddress: email, consent: true, timeZone };
    const { data: set } = await reminded.send(SetCartContactDocument, { input: contact });
    expect(set?.setCartContact.__typename).toBe('SetCartContactSuccess');
    ahead += 61 * 60_000;

    const bought = await buy();
    const { result } = await bought.shopper.until(bought.process.id, 'COMPLETED');
    const declined = await buy(`tok_declined_${tag}`);
    words.push(`tok_declined_${tag}`);
    expect(declined.process.problems).not.toEqual([]);
    await inject({ provider: 'PAYMENT', kind: 'TIMEOUT_AFTER_SUCCESS', times: 2 });
    const timedOut = await buy();
    await timedOut.shopper.until(timedOut.process.id, 'COMPLETED');
    for (const provider of ['PAYMENT', 'SERVICE_ACTIVATION'] as const) {
      await inject({ provider, kind: 'REFUSE', ...(provider === 'PAYMENT' && { operation: 'capture' }) });
      const held = await buy();
      await held.shopper.until(held.process.id, 'HOLD');
    }

    const { codeSentTo } = createSigningUp(execute, () => agentHeaders(graph));
    const { email: address, givenName, familyName } = somebody().individual;
    words.push(address);
    const signUp = { idempotencyKey: randomUUID(), contactPoint: { email: address }, givenName, familyName };
    const { id: challengeId } = challengeIn((await execute(SignUpDocument, { input: signUp })).data?.signUp);
    const code = await codeSentTo(address, challengeId);
    codes.push(code);
    await execute(ConfirmSignUpDocument, { input: { challengeId, code: '000000' } });
    const confirmed = await execute(ConfirmSignUpDocument, { input: { challengeId, code } });
    const { refreshToken, accessToken } = sessionIn(confirmed.data?.confirmSignUp);
    secrets.push(refreshToken, accessToken);

    const owner = createShopper(execute, await customerHeaders(graph, result?.customer?.id ?? ''));
    const line = await owner.send<{
      me: { products: { nodes: { id: string; resources: { __typename: string; value: string }[] }[] } };
    }>('{ me { products(status: [ACTIVE]) { nodes { id resources { __typename ... on Msisdn { value } } } } } }');
    const msisdn = line.data?.me.products.nodes
      .flatMap(({ resources }) => resources)
      .find(({ __typename }) => __typename === 'Msisdn');
    const leaving = await owner.send(CreatePortOutCodeDocument, {
      input: { idempotencyKey: randomUUID(), msisdn: msisdn?.value ?? '' },
    });
    if (leaving.data?.createPortOutCode.__typename !== 'PortOutCode') throw new Error(JSON.stringify(leaving));
    secrets.push(leaving.data.createPortOutCode.authorizationCode ?? '');
    codes.push(leaving.data.createPortOutCode.authorizationCode ?? '');

    const mover = createShopper(execute);
    const cart = await mover.readyCart();
    const donor = {
      operator: 'Fjord Mobile',
      accountNumber: `K-${tag}`,
      authorizationCode: donorCode,
      holder: `Zuzanna${tag} Quaxwitz${tag}`,
    };
    const wantedDate = new Date(clock.now().getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
    const portIn = {
      idempotencyKey: randomUUID(),
      cartId: cart.id,
      cartItemId: 'plan',
      simCartItemId: 'sim',
      msisdn: `+49177${randomInt(1e7, 1e8)}`,
      donor,
      wantedDate,
    };
    const { data: ported } = await mover.send(RequestPortInDocument, { input: portIn });
    expect(ported?.requestPortIn.__typename).toBe('PortInSuccess');

    const handedOver = createShopper(execute);
    const offer = { idempotencyKey: randomUUID(), cartId: (await handedOver.createCart()).id };
    const { data: offered } = await handedOver.send(OfferHandoverDocument, { input: offer });
    if (offered?.offerHandover.__typename !== 'OfferHandoverSuccess') throw new Error(JSON.stringify(offered));
    secrets.push(offered.offerHandover.code);

    const mailbox = () => execute(SandboxMessagesDocument, { to: email }, { headers });
    const headers = await agentHeaders(graph);
    let reminder: { text: string } | undefined;
    while (!reminder) [reminder] = (await mailbox()).data?.sandboxMessages ?? [];
    secrets.push(/token=([\w-]+)/.exec(reminder.text)?.[1] ?? '');
  }, 60_000);

  it('is in no event', async () => {
    const schemas = ['cart', 'checkout', 'ordering', 'party', 'inventory', 'catalog'];
    for (const table of [...schemas.map((schema) => `${schema}.outbox_event`), 'party.event_log']) {
      const rows = await rowsOf(`select * from ${table}`);
      expect({ table, found: found(rows) }).toEqual({ table, found: [] });
    }
    expect(await rowsOf('select from cart.outbox_event')).not.toEqual([]);
  });

  it('is in nothing that agents see of the processes and of what other systems were asked', async () => {
    const shopper = await agent();
    const exchanges: string[] = [];
    for (const id of processes) {
      const { data } = await shopper.send(ProcessDocument, { id });
      const orders = data?.processFlow?.relatedEntities.filter(({ referredType }) => referredType === 'ProductOrder') ?? [];
      const seen: unknown[] = [data];
      for (const order of orders) seen.push((await shopper.send(orderTasks, { id: order.id })).data);
      expect(found(seen)).toEqual([]);
      exchanges.push(...(JSON.stringify(seen).match(/"operation":"\w+"/g) ?? []));
    }
    expect(exchanges).toEqual(expect.arrayContaining(['"operation":"authorize"', '"operation":"activate"']));
  });

  it('is in no line of the log and in no error, also where what was sent is wrong', async () => {
    const { individual: person } = somebody();
    words.push(...wordsOf(person));
    for (const [document, input] of mistakesWith(person)) {
      const { errors } = await execute(document, { input });
      const said = errors?.map(({ message, extensions }) => `${String(extensions?.code)} ${message}`);
      expect(said?.[0]).toMatch(/^BAD_USER_INPUT Variable "\$\w+" got an invalid value(?:(?: at "input[.\w]+")?; [^:]+)?\.$/);
    }
    expect(found(logged)).toEqual([]);
    expect(found(refused)).toEqual([]);
  });

  it('is not said by the database’s errors, in the log or in the journal that agents read', async () => {
    const store = openStore(partyStore(graph.databaseUrl));
    const mask = createErrorMask('party', log);
    const [word] = words;
    const broken = [
      [`insert into party.listener (id, callback) values (gen_random_uuid(), '${word}')`, 'null value'],
      [`select '${word}'::int`, 'invalid input syntax'],
    ] as const;
    for (const [sql, says] of broken) {
      const error: unknown = await store
        .em()
        .execute(sql)
        .catch((reason: unknown) => reason);
      log.error('broken', error);
      log.warn(String(error));
      expect(messageOf(error)).toContain(says);
      expect(found(messageOf(error))).toEqual([]);
      expect(found(mask(new GraphQLError('x', { originalError: error as Error })))).toEqual([]);
    }
    await store.close();
    expect(JSON.stringify(logged)).toContain('null value in column');
    expect(found(logged)).toEqual([]);
  });

  it('left no code or token in clear, but in the mailbox', async () => {
    expect(secrets.filter((secret) => secret.length < 8)).toEqual([]);
    expect(codes).toEqual([expect.stringMatching(/^\d{6}$/), expect.any(String)]);
    const isMailbox = (place: string) => /^sandbox\.(provider_call|message)\./.test(place);
    const places = [
      ...(await findEverywhere(graph.databaseUrl, [...secrets, donorCode])),
      ...(await findCodes(graph.databaseUrl, codes)),
    ];
    expect(places.filter((place) => !isMailbox(place))).toEqual([]);
  });
});
