import { describe, expect, it } from '@jest/globals';
import type { CheckoutInput } from '../../subgraphs/checkout/generated/resolvers.ts';
import { checkCheckout } from '../../subgraphs/checkout/submit/check-checkout.ts';
import { money } from '../../subgraphs/kit/money.ts';
import { policyWith, withLegacyBackend } from './policy-file.ts';
import {
  card,
  cartLine,
  codes,
  createWorld,
  customer,
  existing,
  guest,
  mobile,
  now,
  planOf,
  putInCart,
  ready,
  type World,
} from './plan-world.ts';

describe('a checkout that was agreed to', () => {
  const check = async (world: World, planHash: string, input: Partial<CheckoutInput> = {}) =>
    checkCheckout(
      { cartId: 'cart-1', idempotencyKey: 'a-key-of-16-chars', planHash, ...ready, ...input },
      guest,
      world.sources(),
      now,
    );

  const changesAfter = async (change: (world: World) => void, input: Partial<CheckoutInput> = {}) => {
    const world = createWorld();
    const { planHash } = await planOf(world, ready);
    change(world);
    const checked = await check(world, planHash, input);
    return 'drift' in checked ? checked.drift.changes.map(({ path }) => path.join('.')) : checked;
  };

  it('is as it was shown', async () => {
    const checked = await changesAfter((world) => (world.cart.version += 5));
    expect(checked).toMatchObject({ assessment: { problems: [] } });
  });

  it('is refused with before and after when a price moved, and comes with the plan as it is now', async () => {
    const world = createWorld();
    const { planHash } = await planOf(world, ready);
    putInCart(world, mobile(), cartLine('phone', 'po-phone', { prices: [] }));
    const checked = await check(world, planHash);
    if (!('drift' in checked)) throw new Error('No drift.');
    const { changes, newPlan } = checked.drift;
    expect(changes.map(({ path }) => path.join('.'))).toEqual(['cartDueNow', 'dueNow', 'monthly', 'lines.phone.prices']);
    expect(changes[1]).toMatchObject({ before: { value: '20.00' }, after: { value: '10.00' } });
    expect(await check(world, newPlan.planHash)).toMatchObject({ assessment: { problems: [] } });
  });

  it('is refused when a line, its number, its number fee, its start or its system is another one', async () => {
    expect(
      await changesAfter((world) => {
        putInCart(world, mobile(), cartLine('watch', 'po-phone'));
      }),
    ).toEqual(['lines.phone', 'lines.watch']);
    expect(await changesAfter((world) => (world.lease = { held: [], fees: [] }))).toEqual(['lines.line.holds']);
    const fees = [{ cartItemId: 'line', name: 'Number fee', amount: money('5.00', 'EUR'), taxRate: '19' }];
    expect(await changesAfter((world) => (world.lease = { ...world.lease, fees }))).toEqual(['dueNow', 'lines.line.fees']);
    const requestedStartDate = { instant: new Date('2027-05-01T00:00:00Z') };
    expect(await changesAfter(() => undefined, { lines: [{ cartItemId: 'line', requestedStartDate }] })).toEqual([
      'lines.line.requestedStartDate',
    ]);
    expect(await changesAfter((world) => (world.policy = policyWith(withLegacyBackend('cat-devices'))))).toEqual([
      'lines.phone.backend',
    ]);
    expect(await changesAfter((world) => (world.policy = policyWith({ strategies: { default: 'ENTITIES_FIRST' } })))).toEqual([
      'strategy',
    ]);
  });

  it('is refused when the catalog has withdrawn an offering, or the cart objects to a line', async () => {
    expect(
      await changesAfter(({ offerings }) => {
        offerings.forEach((facts) => (facts.offeredUntil = '2026-11-21T09:00:00Z'));
      }),
    ).toEqual(['lines.line.isOffered', 'lines.phone.isOffered']);
    expect(await changesAfter((world) => (world.cartProblems = ['line']))).toEqual(['lines.line.problems']);
  });

  it('is refused when the risk of the customer moved', async () => {
    const world = createWorld();
    const input = { customer: existing, paymentMethod: card };
    const { planHash } = await planOf(world, input, customer);
    world.customer.riskSegment = 'HIGH';
    const checked = await checkCheckout(
      { cartId: 'cart-1', idempotencyKey: 'a-key-of-16-chars', planHash, ...input },
      customer,
      world.sources(),
      now,
    );
    expect(checked).toMatchObject({
      drift: { changes: [{ path: ['deposit'] }, { path: ['riskSegment'], before: 'LOW', after: 'HIGH' }] },
    });
  });

  it('is refused when the hash is no plan of this cart, along with all else that is wrong', async () => {
    const checked = await check(createWorld(), 'made-up', { paymentMethod: null, quote: { id: 'q', validUntil: new Date(0) } });
    expect('problems' in checked && codes(checked.problems)).toEqual([
      'QUOTE_EXPIRED input.quote.validUntil',
      'INVALID_VALUE input.planHash',
      'PAYMENT_METHOD_REQUIRED input.paymentMethod',
    ]);
  });

  it('can be as large as a cart, with a hash of some kilobytes', async () => {
    const world = createWorld(Array.from({ length: 300 }, (_, index) => mobile(`line-${String(index)}-${crypto.randomUUID()}`)));
    world.lease.held = world.cart.lines.map(({ id }) => ({ cartItemId: id, kind: 'msisdn' }));
    const { planHash, tasks, problems } = await planOf(world, ready);
    expect([problems.length, planHash.length < 20_000, tasks.length > 300]).toEqual([0, true, true]);
    expect(await check(world, planHash)).toMatchObject({ assessment: { problems: [] } });
    expect(world.calls.filter((call) => call === 'orders.plan')).toHaveLength(1);
  });
});
