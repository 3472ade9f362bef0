import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cancelStale } from '../../subgraphs/inventory/porting/cancel-port-in.ts';
import { isLive, portInTransitions, type StoredPortInState } from '../../subgraphs/inventory/porting/port-in-states.ts';
import { startInventoryEngine, type InventoryEngine } from './engine-world.ts';
import { endOf } from './line-in-service.ts';
import {
  available,
  claim,
  discardProduct,
  leaseNumbers,
  leaseOf,
  prepareProduct,
  product,
  terminateProduct,
  unclaim,
} from './operations.ts';
import * as porting from './porting.ts';
import { customer, guest, newId, service } from './start-inventory.ts';

let inventory: InventoryEngine;
beforeAll(async () => {
  inventory = await startInventoryEngine();
});
afterAll(() => inventory.close());

describe('a port-in that is taken back', () => {
  const withdrawn = (id: string) =>
    inventory.until(
      () => inventory.calls('PORTING'),
      (calls) => calls.some(({ operation, request }) => operation === 'withdraw' && JSON.stringify(request).includes(id)),
    );

  it('leaves the number where it is, and the clearing house knows; until the day before, once per key', async () => {
    const { id, owner, msisdn, cartId } = await porting.decidedPortIn(inventory, { temporary: false });
    const idempotencyKey = newId();
    const answers = await Promise.all([1, 2, 3].map(() => porting.cancelPortIn(inventory, owner, { id, idempotencyKey })));
    expect(answers.map(({ portIn }) => portIn?.state)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
    await withdrawn(id);
    await expect(porting.stateOf(inventory, msisdn)).resolves.toBe('portedOut');
    await expect(leaseOf(inventory, owner, cartId)).resolves.toBeNull();
    const sims = await inventory.sql('select 1 from inventory.iccid where cart_id = ?', [cartId]);
    expect(sims).toEqual([]);

    const late = await porting.decidedPortIn(inventory);
    await porting.putInService(inventory, late.cartId, porting.customerOf(late.owner));
    await porting.reaches(inventory, late.owner, late.id, 'SCHEDULED');
    await inventory.sql('update inventory.port_in set due_at = ? where id = ?', [inventory.now(), late.id]);
    await expect(porting.cancelPortIn(inventory, late.owner, { id: late.id })).resolves.toMatchObject({
      problems: [{ code: 'TOO_LATE' }],
    });
  });

  it('is so with its line: when the product ends, or never comes (E7)', async () => {
    const ended = await porting.decidedPortIn(inventory);
    const { productId } = await porting.putInService(inventory, ended.cartId, porting.customerOf(ended.owner));
    await terminateProduct(inventory, endOf(productId, porting.customerOf(ended.owner)));
    await porting.reaches(inventory, ended.owner, ended.id, 'CANCELLED');
    await withdrawn(ended.id);

    const given = await porting.decidedPortIn(inventory, { temporary: false });
    const required = [{ cartItemId: 'line', kind: 'msisdn' }];
    await claim(inventory, { processId: newId(), cartId: given.cartId, required });
    const input = product({ customerId: porting.customerOf(given.owner) });
    await prepareProduct(inventory, input);
    await discardProduct(inventory, { key: input.key, cartId: given.cartId });
    await porting.reaches(inventory, given.owner, given.id, 'CANCELLED');
  });

  it('is not where a line that is ordered, or in a checkout, would have no number at all (E7)', async () => {
    const { id, owner, cartId } = await porting.decidedPortIn(inventory, { temporary: false });
    const [processId, required] = [newId(), [{ cartItemId: 'line', kind: 'msisdn' }]];
    await claim(inventory, { processId, cartId, required });
    const refused = { problems: [{ code: 'ONLY_NUMBER_OF_LINE' }] };
    await expect(porting.cancelPortIn(inventory, owner, { id })).resolves.toMatchObject(refused);
    await unclaim(inventory, processId);
    await porting.putInService(inventory, cartId, porting.customerOf(owner));
    await expect(porting.cancelPortIn(inventory, owner, { id })).resolves.toMatchObject(refused);

    const other = await porting.decidedPortIn(inventory);
    await porting.putInService(inventory, other.cartId, porting.customerOf(other.owner));
    const answer = await porting.cancelPortIn(inventory, other.owner, { id: other.id });
    expect(answer).toMatchObject({ portIn: { state: 'CANCELLED' } });
  });

  it('is so when it is not ordered in time, but not while a checkout has it', async () => {
    const { id, owner, cartId } = await porting.decidedPortIn(inventory, { temporary: false, days: 20 });
    const [processId, required] = [newId(), [{ cartItemId: 'line', kind: 'msisdn' }]];
    await claim(inventory, { processId, cartId, required });
    await expect(inventory.as(service).send('{ claimingProcesses(first: 500) }')).resolves.toEqual({
      claimingProcesses: expect.arrayContaining([processId]),
    });
    await inventory.later(3);
    await cancelStale(inventory.store.em(), inventory.now());
    await expect(porting.portInOf(inventory, owner, id)).resolves.toMatchObject({ state: 'ACCEPTED' });
    await unclaim(inventory, processId);
    await cancelStale(inventory.store.em(), inventory.now());
    await expect(porting.portInOf(inventory, owner, id)).resolves.toMatchObject({ state: 'ACCEPTED' });
    await inventory.later(1);
    await cancelStale(inventory.store.em(), inventory.now());
    await expect(porting.portInOf(inventory, owner, id)).resolves.toMatchObject({ state: 'CANCELLED' });
  });
});

describe('a line that brings its number along without another one meanwhile', () => {
  it('gives back the number that was leased for it: nobody pays for one they do not have (E7)', async () => {
    const { cartId, owner } = porting.cartWithLine(inventory);
    const [own] = await available(inventory, { filter: { class: 'GOLD' }, first: 1 });
    await leaseNumbers(inventory, owner, cartId, [{ cartItemId: 'line', msisdn: own?.value ?? '', simCartItemId: 'sim' }]);
    const line = {
      cartId,
      cartItemId: 'line',
      simCartItemId: 'sim',
      donor: porting.donor(),
      wantedDate: porting.inDays(inventory, 3),
    };
    const msisdn = porting.foreignNumber();
    await porting.requestPortIn(inventory, owner, { ...line, msisdn, withTemporaryNumber: false });
    await expect(porting.stateOf(inventory, own?.value ?? '')).resolves.toBe('available');
    await expect(leaseOf(inventory, owner, cartId)).resolves.toMatchObject({
      lines: [{ msisdn: { value: msisdn }, price: { value: '0' }, iccid: {} }],
    });
  });
});

describe('a request that is sent again', () => {
  it('is the same one, also when its cart is in a checkout by then and its day has come', async () => {
    const { cartId, owner } = porting.cartWithLine(inventory);
    const cart = inventory.carts.put(cartId, owner, [inventory.carts.item('line')]);
    const wantedDate = porting.inDays(inventory, 1);
    const more = { msisdn: porting.foreignNumber(), donor: porting.donor(), wantedDate, idempotencyKey: newId() };
    const input = { cartId, cartItemId: 'line', ...more };
    const { portIn } = await porting.requestPortIn(inventory, owner, input);
    cart.state = 'CHECKING_OUT';
    await inventory.later(1);
    await expect(porting.requestPortIn(inventory, owner, input)).resolves.toMatchObject({ portIn: { id: portIn?.id } });
    await expect(porting.requestPortIn(inventory, owner, { ...input, idempotencyKey: newId() })).resolves.toMatchObject({
      problems: [{ code: 'WRONG_DATE' }, { code: 'CART_NOT_OPEN' }],
    });
    await expect(porting.requestPortIn(inventory, customer(newId()), input)).resolves.toMatchObject({
      problems: [{ code: 'WRONG_DATE' }, { code: 'UNKNOWN_CART' }],
    });
  });
});

describe('a hostile caller', () => {
  it('is told everything that is wrong at once, and nothing of what is not theirs', async () => {
    const { cartId, owner } = porting.cartWithLine(inventory);
    const wrong = await porting.requestPortIn(inventory, owner, {
      cartId,
      cartItemId: 'sim',
      simCartItemId: 'line',
      msisdn: porting.foreignNumber(),
      donor: { operator: '', accountNumber: 'x'.repeat(100_000), authorizationCode: '\u0000', holder: '   ' },
      wantedDate: porting.inDays(inventory, 0),
    });
    expect(wrong.problems?.map(({ path }) => path.join('.'))).toEqual([
      'input.donor.operator',
      'input.donor.accountNumber',
      'input.donor.authorizationCode',
      'input.donor.holder',
      'input.wantedDate',
      'input.cartItemId',
      'input.simCartItemId',
    ]);
    const own = (await available(inventory, { first: 1 }))[0]?.value;
    const wantedDate = porting.inDays(inventory, 3);
    const request = { cartId, cartItemId: 'line', msisdn: own, donor: porting.donor(), wantedDate };
    await expect(porting.requestPortIn(inventory, owner, request)).resolves.toMatchObject({
      problems: [{ code: 'NUMBER_NOT_PORTABLE' }],
    });
    const stranger = customer(newId());
    const foreign = { ...request, msisdn: porting.foreignNumber() };
    await expect(porting.requestPortIn(inventory, stranger, foreign)).resolves.toMatchObject({
      problems: [{ code: 'UNKNOWN_CART' }],
    });
    const { portIn } = await porting.requestPortIn(inventory, owner, foreign);
    const id = portIn?.id ?? '';
    await expect(porting.portInOf(inventory, stranger, id)).resolves.toBeNull();
    await expect(porting.cancelPortIn(inventory, stranger, { id })).resolves.toMatchObject({
      problems: [{ code: 'UNKNOWN_PORT_IN' }],
    });
    await expect(porting.cancelPortIn(inventory, owner, { id: "' or true" })).resolves.toMatchObject({
      problems: [{ code: 'UNKNOWN_PORT_IN' }],
    });
    await expect(porting.answerPortIn(inventory, id, true, owner)).rejects.toThrow('FORBIDDEN');
    await expect(porting.portInOf(inventory, guest('nobody'), id)).resolves.toBeNull();
    await expect(porting.requestPortIn(inventory, owner, { ...foreign, msisdn: porting.foreignNumber() })).resolves.toMatchObject(
      {
        problems: [{ code: 'LINE_PORTS_ALREADY' }],
      },
    );
  });
});

describe('whatever comes in whatever order', () => {
  const acts = ['accept', 'reject', 'correct', 'cancel', 'stranger'] as const;
  type Act = (typeof acts)[number];

  it('moves a port-in along its states only, and its number is on its way exactly as long as it is (E7)', async () => {
    const run = async (chosen: Act[]) => {
      const { cartId, owner } = porting.cartWithLine(inventory);
      const msisdn = porting.foreignNumber();
      const wantedDate = porting.inDays(inventory, 5);
      const donor = porting.donor({ authorizationCode: '9999' });
      const { portIn } = await porting.requestPortIn(inventory, owner, { cartId, cartItemId: 'line', msisdn, donor, wantedDate });
      const id = portIn?.id ?? '';
      const doing: Record<Act, () => Promise<unknown>> = {
        accept: () => porting.answerPortIn(inventory, id, true),
        reject: () => porting.answerPortIn(inventory, id, false),
        correct: () => porting.correctPortIn(inventory, owner, { id, donor }),
        cancel: () => porting.cancelPortIn(inventory, owner, { id }),
        stranger: () => porting.cancelPortIn(inventory, customer(newId()), { id }),
      };
      await Promise.all(chosen.map((name) => doing[name]()));
      const [row] = await inventory.sql<{ history: { state: StoredPortInState }[]; number: string; state: StoredPortInState }>(
        'select p.history, p.state, m.state as number from inventory.port_in p join inventory.msisdn m on m.value = p.msisdn where p.id = ?',
        [id],
      );
      const states = row?.history.map(({ state }) => state) ?? [];
      expect(states.at(-1)).toBe(row?.state);
      for (const [index, next] of states.slice(1).entries()) expect(portInTransitions[states[index]!]).toContain(next);
      expect(row?.number).toBe(row && isLive(row.state) ? 'portingIn' : 'portedOut');
    };
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...acts), { maxLength: 8 }), run), { numRuns: 20 });
  });
});
