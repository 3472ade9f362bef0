import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { returnDue } from '../../subgraphs/inventory/leases/return-due.ts';
import { NumberModel } from './number-model.ts';
import {
  assignResource,
  available,
  claim,
  discardProduct,
  leaseNumbers,
  prepareProduct,
  product,
  release,
  terminateProduct,
  unclaim,
} from './operations.ts';
import { guest, newId, startInventory, type Inventory } from './start-inventory.ts';

let inventory: Inventory;
beforeAll(async () => {
  inventory = await startInventory();
});
afterAll(() => inventory.close());

const cart = fc.nat(2);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('lease' as const), cart, number: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('claim' as const), cart, again: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constantFrom('release' as const, 'unclaim' as const, 'terminate' as const, 'discard' as const),
      cart,
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('assign' as const), cart }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('pass' as const), minutes: fc.constantFrom(5, 10, 15, 60 * 24 * 45) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('sweep' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Three carts fight for three numbers; database and model are told the same. */
const startFight = async () => {
  const numbers = (await available(inventory, { first: 3 })).map(({ value }) => value);
  const model = new NumberModel(numbers);
  const carts = [0, 1, 2].map(() => ({
    id: newId(),
    owner: newId(),
    process: newId(),
    products: [] as { id: string; key: string }[],
  }));

  const run = async (next: Step): Promise<[actual: unknown, expected: unknown]> => {
    if (next.act === 'pass') {
      inventory.pass(next.minutes);
      model.now += next.minutes;
      return [0, 0];
    }
    if (next.act === 'sweep') {
      model.sweep();
      return [(await returnDue(inventory.store.em(), inventory.now())) >= 0, true];
    }
    const of = carts[next.cart];
    if (!of) throw new Error('There are three carts.');
    const viewer = guest(of.owner);
    switch (next.act) {
      case 'lease': {
        const msisdn = numbers[next.number] ?? '';
        const answer = await leaseNumbers(inventory, viewer, of.id, [{ cartItemId: 'line', msisdn, simCartItemId: 'line' }]);
        return [answer.__typename, model.lease(of.id, msisdn)];
      }
      case 'release':
        return [await release(inventory, viewer, of.id), model.release(of.id)];
      case 'claim': {
        if (!next.again) of.process = newId();
        const required = ['msisdn', 'iccid'].map((kind) => ({ cartItemId: 'line', kind }));
        const answer = await claim(inventory, { processId: of.process, cartId: of.id, required });
        return [answer.__typename, model.claim(of.id, of.process)];
      }
      case 'unclaim':
        return [await unclaim(inventory, of.process), model.unclaim(of.process)];
      case 'assign': {
        const key = newId();
        const { id: productId } = await prepareProduct(inventory, product({ key, guestKey: of.owner }));
        of.products.push({ id: productId, key });
        await assignResource(inventory, { productId, cartId: of.id, kind: 'iccid' });
        return [(await assignResource(inventory, { productId, cartId: of.id }))?.id, model.assign(of.id, productId)];
      }
      case 'discard': {
        const taken = of.products.pop();
        if (!taken) return [0, 0];
        model.discard(of.id, taken.id);
        return [await discardProduct(inventory, { key: taken.key, cartId: of.id }), true];
      }
      case 'terminate': {
        const productId = of.products.pop()?.id;
        if (!productId) return [0, 0];
        const ended = await terminateProduct(inventory, {
          key: newId(),
          orderId: newId(),
          orderItemId: '1',
          productId,
          customerId: 'customer-1',
        });
        model.terminate(productId);
        return [ended.status, 'TERMINATED'];
      }
    }
  };

  /** What is stored is what the model says, and every number or SIM that is not free has exactly one holder. */
  const check = async () => {
    const now = inventory.now();
    const free = await inventory.sql<{ value: string }>(
      'select value from inventory.msisdn where free_at <= ? and value in (?)',
      [now, numbers],
    );
    expect(free.map(({ value }) => value).sort()).toEqual(numbers.filter((value) => model.isFree(value)).sort());
    const wrong = await inventory.sql(
      `select value from (
         select value, state, free_at, process_id, product_id, cart_id from inventory.msisdn
         union all select value, state, free_at, process_id, product_id, cart_id from inventory.iccid
       ) r where free_at > ? and (state <> 'quarantined') and (cart_id is not null)::int + (product_id is not null)::int <> 1`,
      [now],
    );
    expect(wrong).toEqual([]);
    const alone = await inventory.sql(
      `select 1 from inventory.msisdn m full join inventory.iccid i on i.cart_id = m.cart_id
       where m.free_at > ? and m.cart_id is not null and i.value is null`,
      [now],
    );
    expect(alone).toEqual([]); // no number without its SIM
  };
  return { run, check };
};

describe('a number', () => {
  it('has one holder at a time, whatever happens in whatever order (E10, hard case 12)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const { run, check } = await startFight();
        for (const next of steps) {
          const [actual, expected] = await run(next);
          expect([next, actual]).toEqual([next, expected]);
          await check();
        }
      }),
      { numRuns: 30 },
    );
  });

  it('that is due is given back visibly by the sweep, and heard of', async () => {
    const [number] = await available(inventory, { first: 1 });
    const msisdn = number?.value ?? '';
    await leaseNumbers(inventory, guest('swept'), newId(), [{ cartItemId: 'line', msisdn, simCartItemId: 'line' }]);
    inventory.pass(15);
    await expect(returnDue(inventory.store.em(), inventory.now())).resolves.toBeGreaterThan(0);
    await expect(inventory.sql('select state from inventory.msisdn where value = ?', [msisdn])).resolves.toEqual([
      { state: 'available' },
    ]);
    const events = await inventory.sql<{ event: { resource: { resourceStatus: string } } }>(
      'select event from inventory.outbox_event where entity_id = ? order by sequence desc limit 2',
      [msisdn],
    );
    expect(events.map(({ event }) => event.resource.resourceStatus)).toEqual(['available', 'reserved']);
    await expect(returnDue(inventory.store.em(), inventory.now())).resolves.toBe(0);
  });
});
