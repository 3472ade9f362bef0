import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Context } from '../../subgraphs/checkout/context.ts';
import { CheckoutProcess } from '../../subgraphs/checkout/entities/checkout-process.entity.ts';
import { checkoutPolicy } from '../../subgraphs/checkout/policy/checkout-policy.schema.ts';
import type { PlannedEnd, ServiceCart, ServiceLines, ServiceProduct } from '../../subgraphs/checkout/ports.ts';
import { triggerAction } from '../../subgraphs/checkout/service-actions/trigger-action.ts';
import { storeOptions } from '../../subgraphs/checkout/store.ts';
import { migrateStore } from '../../subgraphs/kit/database/migrate-store.ts';
import { openStore, type Store } from '../../subgraphs/kit/database/open-store.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { codes, createWorld, now, putInCart, cartLine, type World } from '../plan/plan-world.ts';
import { samplePolicyJson } from '../plan/policy-file.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

const customerId = randomUUID();
const cartId = randomUUID();
const customer: Viewer = { role: 'customer', tenant: 'sample', subject: 'c', customerId };
const stranger: Viewer = { role: 'customer', tenant: 'sample', subject: 's', customerId: randomUUID() };
const gateway: Viewer = { role: 'service', tenant: 'sample', subject: 'sms' };

const product = (id: string, productOfferingId: string, more: Partial<ServiceProduct> = {}): ServiceProduct => ({
  id,
  productOfferingId,
  customerId,
  billingAccountId: 'ba-1',
  isActive: true,
  ...more,
});

/** A line with roaming; `relying` says what hangs on what, `planned` what ends on a date anyway. */
const createLines = (relying: Record<string, ServiceProduct[]>, planned: PlannedEnd[] = []) => {
  const moves: Parameters<ServiceLines['moveEnd']>[0][] = [];
  const carts: ServiceCart[] = [];
  const lines: ServiceLines = {
    find: (line) =>
      Promise.resolve(
        ('msisdn' in line && line.msisdn === '+491511') || ('productId' in line && line.productId === 'line')
          ? product('line', 'po-mobile-flex-m')
          : undefined,
      ),
    relyingOn: (ids) => Promise.resolve(ids.flatMap((id) => relying[id] ?? [])),
    plannedEnds: (ids) => Promise.resolve(planned.filter(({ productId }) => ids.includes(productId))),
    moveEnd: (move) => {
      moves.push(move);
      return Promise.resolve([]);
    },
    requirementsOf: (id) => Promise.resolve(id === 'po-roaming-day-pass' ? [['po-roaming-international']] : []),
    fill: (cart) => {
      carts.push(cart);
      return Promise.resolve({ cartId });
    },
  };
  return { lines, carts, moves };
};

const roaming = product('roaming', 'po-roaming-international');
const dayPass = product('day-pass', 'po-roaming-day-pass');

describe('what one word does', () => {
  let database: TestDatabase;
  let store: Store;
  let world: World;
  beforeAll(async () => {
    database = await createDatabase();
    await migrateStore(storeOptions(database.url));
    store = openStore(storeOptions(database.url));
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });
  beforeEach(async () => {
    await store.em().nativeDelete(CheckoutProcess, {});
    world = createWorld();
    world.customer = { ...world.customer, customerId };
    world.lease = { held: [], fees: [] };
    give(cartId, { prices: [] });
  });

  /** What the cart holds once it is filled. */
  const give = (id: string, more: object = {}) => {
    putInCart(world, cartLine('action', 'po-roaming-day-pass', more));
    world.cart = { ...world.cart, id, customerId, guestKey: null };
  };
  const trigger = (input: object, { lines, viewer = customer }: { lines: ServiceLines; viewer?: Viewer }) => {
    const sources = world.sources();
    const context = {
      em: store.em(),
      viewer,
      policy: world.policy,
      channel: undefined,
      ports: { serviceLines: lines, now: () => now },
    };
    const message = { messageId: randomUUID(), code: 'DAY_ROAMER_ON', line: { msisdn: '+491511' }, waitSeconds: 0, ...input };
    return triggerAction(message, context as unknown as Context, sources);
  };
  const on = () => createLines({ line: [roaming] });

  it('buys the offering for the line, and refers to what the catalog says it needs (B5)', async () => {
    const { lines, carts } = on();
    await expect(trigger({ code: 'day_roamer_on' }, { lines })).resolves.toMatchObject({
      process: {
        state: 'ACTIVE',
        cartId,
        customerId,
        request: { customer: { existing: { billingAccountId: 'ba-1' } } },
      },
    });
    expect(carts).toMatchObject([
      {
        customerId,
        lines: [
          { id: 'line', refersTo: 'line' },
          { id: 'required-1', refersTo: 'roaming' },
          { id: 'action', adds: 'po-roaming-day-pass', reliesOn: ['line', 'required-1'] },
        ],
      },
    ]);
  });

  it('ends all products of the offering that hang on the line, also by another option', async () => {
    const { lines, carts } = createLines({ line: [roaming, { ...dayPass, id: 'over', isActive: false }], roaming: [dayPass] });
    await expect(trigger({ code: 'DAY_ROAMER_OFF' }, { lines })).resolves.toMatchObject({ process: { state: 'ACTIVE' } });
    expect(carts).toMatchObject([{ lines: [{ ends: 'day-pass' }] }]);
  });

  it('moves the end that an order has planned, and answers the process of that order', async () => {
    const bought = await trigger({}, { lines: on().lines });
    if (!('process' in bought)) throw new Error('Not bought.');
    const { process } = bought;
    const end = { productId: 'day-pass', customerOrderId: 'order', itemId: 'action:end', processId: process.id, isAhead: true };
    const { lines, carts, moves } = createLines({ line: [dayPass] }, [end]);
    const off = { messageId: randomUUID(), code: 'DAY_ROAMER_OFF' };
    await expect(trigger(off, { lines })).resolves.toMatchObject({ process: { id: process.id } });
    await expect(trigger(off, { lines })).resolves.toMatchObject({ process: { id: process.id } });
    expect(carts).toEqual([]);
    expect(moves).toMatchObject([
      { end, to: { instant: now } },
      { key: moves[0]?.key, end },
    ]);
  });

  it('leaves an end alone that is under way, or of which another order knows', async () => {
    const end = { productId: 'day-pass', customerOrderId: 'order', itemId: 'x', processId: 'agreement-end:1', isAhead: true };
    const answers = [];
    for (const planned of [end, { ...end, isAhead: false }])
      answers.push(await trigger({ code: 'DAY_ROAMER_OFF' }, { lines: createLines({ line: [dayPass] }, [planned]).lines }));
    expect(answers.map((answer) => 'problems' in answer && codes(answer.problems))).toEqual([
      ['END_IS_PLANNED input.code'],
      ['NO_SUCH_PRODUCT input.code'],
    ]);
  });

  it('says when there is nothing to end', async () => {
    const refused = await trigger({ code: 'DAY_ROAMER_OFF' }, { lines: on().lines });
    expect('problems' in refused && codes(refused.problems)).toEqual(['NO_SUCH_PRODUCT input.code']);
  });

  it('is one checkout for one message, also when it is sent twice at the same time', async () => {
    const { lines, carts } = on();
    const messageId = 'sms 4711';
    const both = await Promise.all([trigger({ messageId }, { lines }), trigger({ messageId }, { lines })]);
    const again = await trigger({ messageId, code: 'Day_Roamer_On', waitSeconds: 3 }, { lines });
    const ids = [...both, again].map((one) => ('process' in one ? one.process.id : one));
    expect(new Set(ids).size).toBe(1);
    expect(new Set(carts.map(({ key }) => key)).size).toBe(1);
    await expect(store.em().count(CheckoutProcess)).resolves.toBe(1);
  });

  it('finishes what a crash left between cart and checkout, as it was decided then', async () => {
    const messageId = randomUUID();
    const first = on();
    first.lines.fill = (cart) => {
      first.carts.push(cart);
      return Promise.reject(new Error('gone'));
    };
    await expect(trigger({ messageId }, { lines: first.lines })).rejects.toThrow('gone');
    // Meanwhile the line has lost its roaming: the cart is filled with the same lines all the same.
    const second = createLines({});
    await expect(trigger({ messageId }, { lines: second.lines })).resolves.toMatchObject({ process: { state: 'ACTIVE' } });
    expect(second.carts).toEqual(first.carts);
  });

  it('refuses the same message with another content, and lets two callers use the same id', async () => {
    const { lines } = on();
    const messageId = randomUUID();
    await trigger({ messageId }, { lines });
    await expect(trigger({ messageId, code: 'DAY_ROAMER_OFF' }, { lines })).resolves.toEqual({ differingPaths: ['code'] });
    const other = randomUUID();
    give(other, { prices: [] });
    lines.fill = () => Promise.resolve({ cartId: other });
    await expect(trigger({ messageId }, { lines, viewer: gateway })).resolves.toHaveProperty('process');
  });

  it('tells everything that is wrong at once; a foreign line looks like a missing one', async () => {
    const { lines } = on();
    const asked = { messageId: '', code: 'NO_SUCH_WORD', waitSeconds: 31 };
    const foreign = await trigger(asked, { lines, viewer: stranger });
    expect('problems' in foreign && codes(foreign.problems)).toEqual([
      'INVALID_VALUE input.messageId',
      'INVALID_VALUE input.waitSeconds',
      'UNKNOWN_SERVICE_ACTION input.code',
      'UNKNOWN_LINE input.line.msisdn',
    ]);
    await expect(trigger({ ...asked, line: { msisdn: '+490000' } }, { lines })).resolves.toEqual(foreign);
  });

  it('pays with the method the customer let us keep, and asks for one when there is none', async () => {
    give(cartId);
    const messageId = randomUUID();
    const { lines } = on();
    const { stored } = world;
    world.stored = [];
    const refused = await trigger({ messageId }, { lines });
    expect('problems' in refused && codes(refused.problems)).toEqual(['PAYMENT_METHOD_REQUIRED input.paymentMethod']);
    world.stored = stored;
    await expect(trigger({ messageId }, { lines })).resolves.toMatchObject({
      process: { request: { payments: [{ method: { kind: 'stored', paymentMethodId: 'pm-1' } }] } },
    });
  });
});

describe('the words of an operator', () => {
  const words = (...serviceActions: object[]) =>
    checkoutPolicy
      .safeParse({ ...samplePolicyJson(), serviceActions })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const word = { code: 'A_WORD', action: 'ADD', productOfferingId: 'po-1' };

  it('have one meaning each, and a known action', () => {
    expect(words(word, { ...word, code: 'ANOTHER' })).toBeUndefined();
    expect(words(word, { ...word, action: 'DELETE' })).toEqual(['serviceActions.1.code: A_WORD is there twice']);
    expect(words({ ...word, action: 'MODIFY' })).toEqual([expect.stringContaining('serviceActions.0.action')]);
    expect(words({ ...word, code: 'lower case' })).toEqual([expect.stringContaining('serviceActions.0.code')]);
  });
});
