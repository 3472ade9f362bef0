import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { startInventoryEngine, type InventoryEngine } from './engine-world.ts';
import { endOf, lineInService } from './line-in-service.ts';
import { available, terminateProduct } from './operations.ts';
import * as porting from './porting.ts';
import { agent, customer, newId, service, type Inventory } from './start-inventory.ts';

let inventory: InventoryEngine;
beforeAll(async () => {
  inventory = await startInventoryEngine();
});
afterAll(() => inventory.close());

const { inDays, stateOf } = porting;

interface Answer {
  __typename: string;
  portOut?: { id: string; state: string; endedAt: string | null };
  code?: string | null;
  problems?: { code: string; path: string[] }[];
}
const refusals = '... on NumberRefused { problems { code path } }';
const portOut = '... on PortOutSuccess { portOut { id state endedAt } }';
const change = (field: string, type: string, answer: string) => async (viewer: Viewer, input: object) =>
  (
    await inventory
      .as(viewer)
      .send<{ answer: Answer }>(
        `mutation ($input: ${type}!) { answer: ${field}(input: $input) { __typename ${answer} ${refusals} } }`,
        { input: { idempotencyKey: newId(), ...input } },
      )
  ).answer;
const createCode = change('createPortOutCode', 'CreatePortOutCodeInput', '... on PortOutCode { code: authorizationCode }');
const request = change('requestPortOut', 'RequestPortOutInput', portOut);
const cancel = change('cancelPortOut', 'CancelPortOutInput', portOut);

const codeOf = async (viewer: Viewer, msisdn: string) => (await createCode(viewer, { msisdn })).code ?? '';
const asked = (msisdn: string, authorizationCode: string, more: object = {}) => ({
  msisdn,
  authorizationCode,
  recipientOperator: 'Fjord Mobile',
  wantedDate: inDays(inventory, 5),
  ...more,
});

const productOf = async (viewer: Viewer, id: string) =>
  (
    await inventory.as(viewer).send<{
      product: { status: string; version: number; portOut: { state: string } | null; resources: { state: string }[] };
    }>('query ($id: ID!) { product(id: $id) { status version portOut { state } resources { state } } }', { id })
  ).product;

/** A line whose number is to leave. */
const leaving = async () => {
  const line = await lineInService(inventory);
  const answer = await request(service, asked(line.msisdn, await codeOf(line.owner, line.msisdn)));
  if (!answer.portOut) throw new Error(JSON.stringify(answer));
  return { ...line, id: answer.portOut.id };
};
const lineByNumber = async (world: Inventory, msisdn: string) =>
  (await world.as(service).send<{ line: { id: string } | null }>(`{ line: lineByNumber(msisdn: "${msisdn}") { id } }`)).line;

describe('a number that leaves', () => {
  it('is blocked until its day, then gone; its product is told and goes on without it (E7)', async () => {
    const { owner, msisdn, lineId } = await leaving();
    await expect(stateOf(inventory, msisdn)).resolves.toBe('portingOut');
    await expect(lineByNumber(inventory, msisdn)).resolves.toEqual({ id: lineId });
    const replace = `mutation ($input: ReplaceSimInput!) { replaceSim(input: $input) { ${refusals} } }`;
    const input = { idempotencyKey: newId(), msisdn };
    await expect(inventory.as(owner).send(replace, { input })).resolves.toMatchObject({
      replaceSim: { problems: [{ code: 'WRONG_STATE' }] },
    });
    await expect(productOf(owner, lineId)).resolves.toMatchObject({ version: 1, portOut: { state: 'SCHEDULED' } });
    await inventory.later(5);
    await inventory.until(
      () => productOf(owner, lineId),
      (product) => product.portOut?.state === 'COMPLETED',
    );
    await expect(productOf(owner, lineId)).resolves.toEqual({
      status: 'ACTIVE',
      version: 2,
      portOut: { state: 'COMPLETED' },
      resources: [{ state: 'PORTED_OUT' }],
    });
    const told = await inventory.sql<{ status: string }>(
      "select event #>> '{resource,resourceStatus}' as status from inventory.outbox_event where entity_id = ? and event_type = 'ResourceStateChangeEvent' order by id",
      [msisdn],
    );
    expect(told.map(({ status }) => status).slice(-2)).toEqual(['portingOut', 'portedOut']);
    await terminateProduct(inventory, endOf(lineId, owner.customerId ?? ''));
    await expect(stateOf(inventory, msisdn)).resolves.toBe('portedOut');
    await expect(available(inventory, { filter: { contains: msisdn.slice(1) } })).resolves.toEqual([]);
  });

  it('is at home again when a customer brings it back: it rests when that line ends (E7)', async () => {
    const { msisdn } = await leaving();
    await inventory.later(5);
    await inventory.until(
      () => stateOf(inventory, msisdn),
      (state) => state === 'portedOut',
    );
    const { cartId, owner } = porting.cartWithLine(inventory);
    const line = { cartId, cartItemId: 'line', simCartItemId: 'sim', withTemporaryNumber: false };
    const { portIn } = await porting.requestPortIn(inventory, owner, {
      ...line,
      msisdn,
      donor: porting.donor(),
      wantedDate: inDays(inventory, 2),
    });
    await porting.reaches(inventory, owner, portIn?.id ?? '', 'ACCEPTED');
    const { productId } = await porting.putInService(inventory, cartId, porting.customerOf(owner));
    await inventory.later(2);
    await porting.reaches(inventory, owner, portIn?.id ?? '', 'COMPLETED');
    await terminateProduct(inventory, endOf(productId, porting.customerOf(owner)));
    await expect(stateOf(inventory, msisdn)).resolves.toBe('quarantined');
  });

  it('leaves also when its product ends before: nothing brings it back to the pool (hard case 12)', async () => {
    const { owner, msisdn, lineId } = await leaving();
    await terminateProduct(inventory, endOf(lineId, owner.customerId ?? ''));
    await expect(stateOf(inventory, msisdn)).resolves.toBe('portingOut');
    await inventory.later(100);
    await inventory.until(
      () => stateOf(inventory, msisdn),
      (state) => state === 'portedOut',
    );
  });

  it('stays when the other operator changes its mind before the day, and rests when its line has ended', async () => {
    const stays = await leaving();
    const idempotencyKey = newId();
    const answers = await Promise.all([1, 2].map(() => cancel(service, { id: stays.id, idempotencyKey })));
    expect(answers.map((answer) => answer.portOut?.state)).toEqual(['CANCELLED', 'CANCELLED']);
    await expect(stateOf(inventory, stays.msisdn)).resolves.toBe('assigned');
    await expect(cancel(service, { id: stays.id })).resolves.toMatchObject({ problems: [{ code: 'WRONG_STATE' }] });
    await request(service, asked(stays.msisdn, await codeOf(stays.owner, stays.msisdn)));
    await expect(stateOf(inventory, stays.msisdn)).resolves.toBe('portingOut');
    const ended = await leaving();
    await terminateProduct(inventory, endOf(ended.lineId, ended.owner.customerId ?? ''));
    await cancel(service, { id: ended.id });
    await expect(stateOf(inventory, ended.msisdn)).resolves.toBe('quarantined');
  });
});

describe('the code of a number', () => {
  it('is shown once, to its owner alone; it is valid for one request, which comes once', async () => {
    const { owner, msisdn } = await lineInService(inventory);
    const idempotencyKey = newId();
    const { code } = await createCode(owner, { msisdn, idempotencyKey });
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{10}$/);
    await expect(createCode(owner, { msisdn, idempotencyKey })).resolves.toEqual({ __typename: 'PortOutCode', code: null });
    const refused = { problems: [{ code: 'UNKNOWN_NUMBER' }] };
    // Also not to who only buys for the owner.
    for (const viewer of [agent, { ...owner, role: 'buyer' } as const])
      await expect(createCode(viewer, { msisdn })).rejects.toThrow('FORBIDDEN');
    await expect(createCode(customer(newId()), { msisdn })).resolves.toMatchObject(refused);
    const kept = await inventory.sql('select * from inventory.port_out_code where msisdn = ?', [msisdn]);
    expect(JSON.stringify(kept)).not.toContain(code);
    const input = { ...asked(msisdn, code ?? ''), idempotencyKey: newId() };
    const answers = await Promise.all([1, 2, 3].map(() => request(service, input)));
    expect(new Set(answers.map((answer) => answer.portOut?.id)).size).toBe(1);
    await expect(request(service, asked(msisdn, code ?? ''))).resolves.toMatchObject({
      problems: [{ code: 'WRONG_AUTHORIZATION_CODE' }],
    });
  });

  it('cannot be guessed: five tries, also many at once, then it is void', async () => {
    const { owner, msisdn } = await lineInService(inventory);
    const code = await codeOf(owner, msisdn);
    const guesses = await Promise.all(Array.from({ length: 12 }, (_, index) => request(service, asked(msisdn, `GUESS${index}`))));
    expect(guesses.flatMap(({ problems = [] }) => problems.map((problem) => problem.code))).toEqual(
      guesses.map(() => 'WRONG_AUTHORIZATION_CODE'),
    );
    await expect(request(service, asked(msisdn, code))).resolves.toMatchObject({ __typename: 'NumberRefused' });
    await expect(request(service, asked(msisdn, await codeOf(owner, msisdn)))).resolves.toMatchObject({
      __typename: 'PortOutSuccess',
    });
  });

  it('opens no number that is another customer’s now, rests or is not ours; the clearing house alone asks', async () => {
    const moved = await lineInService(inventory);
    const code = await codeOf(moved.owner, moved.msisdn);
    await inventory.sql('update inventory.product set customer_id = ? where id = ?', [newId(), moved.lineId]);
    await expect(request(service, asked(moved.msisdn, code))).resolves.toMatchObject({
      problems: [{ code: 'WRONG_AUTHORIZATION_CODE' }],
    });
    const ended = await lineInService(inventory);
    const late = await codeOf(ended.owner, ended.msisdn);
    await terminateProduct(inventory, endOf(ended.lineId, ended.customerId));
    await expect(request(service, asked(ended.msisdn, late))).resolves.toMatchObject({ problems: [{ code: 'WRONG_STATE' }] });
    await expect(request(service, asked('+4917799999999', 'X'))).resolves.toMatchObject({
      problems: [{ code: 'UNKNOWN_NUMBER' }],
    });
    await expect(request(moved.owner, asked(moved.msisdn, code))).rejects.toThrow('FORBIDDEN');
    await expect(
      request(service, asked(ended.msisdn, ' ', { recipientOperator: 'x'.repeat(10_000), wantedDate: inDays(inventory, 400) })),
    ).resolves.toMatchObject({
      problems: [{ path: ['input', 'recipientOperator'] }, { path: ['input', 'authorizationCode'] }, { code: 'WRONG_DATE' }],
    });
  });
});
