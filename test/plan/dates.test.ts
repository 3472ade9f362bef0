import { describe, expect, it } from '@jest/globals';
import type { CheckoutPlanInput } from '../../subgraphs/checkout/generated/resolvers.ts';
import type { OfferingFacts } from '../../subgraphs/checkout/ports.ts';
import { checkCheckout } from '../../subgraphs/checkout/submit/check-checkout.ts';
import { cartLine, codes, createWorld, guest, mobile, now, planOf, putInCart, ready } from './plan-world.ts';

const instant = (iso: string) => ({ instant: new Date(iso) });
const onWall = (date: string, time?: string, timeZone?: string) => ({ wallClock: { date, time, timeZone } });

const offering = (id: string, terms: OfferingFacts['terms']): OfferingFacts => ({
  id,
  name: id,
  categoryIds: [],
  marketSegments: [],
  isLaunched: true,
  offeredFrom: null,
  offeredUntil: null,
  terms,
});

const dayPass = offering('po-day-pass', [{ name: 'validity', duration: { amount: 1, units: 'day' } }]);
const contract = offering('po-contract', [
  { name: '24 months', duration: { amount: 24, units: 'month' } },
  { name: '2 years', duration: { amount: 2, units: 'Year' } },
  { name: 'a while', duration: { amount: 40, units: 'day' } },
  { name: 'validity', duration: { amount: 1, units: 'month' } },
]);

const partOf = (header: string) => ({ relationships: [{ type: 'BUNDLED_BY' as const, itemId: header }] });

/** A day pass and a plan with terms in the cart. */
const datedWorld = () => {
  const world = createWorld();
  world.offerings.push(dayPass, contract);
  putInCart(world, mobile(), cartLine('phone', 'po-phone'), cartLine('pass', 'po-day-pass'), cartLine('deal', 'po-contract'));
  return world;
};

const plan = (input: Partial<CheckoutPlanInput>) => planOf(datedWorld(), { ...ready, ...input });
const startsOf = async (input: Partial<CheckoutPlanInput>) =>
  (await plan(input)).parts.map(({ requestedStartDate, cartItemIds }) => [requestedStartDate, ...cartItemIds]);
const problemsOf = async (input: Partial<CheckoutPlanInput>) => codes((await plan(input)).problems);

describe('the dates of a checkout', () => {
  it('are those of the line, else those of the order (B12)', async () => {
    const lines = [{ cartItemId: 'phone', requestedStartDate: instant('2027-06-01T00:00:00Z') }];
    expect(await startsOf({ requestedStartDate: instant('2027-05-01T00:00:00Z'), lines })).toEqual([
      ['2027-05-01T00:00:00.000Z', 'line', 'pass', 'deal'],
      ['2027-06-01T00:00:00.000Z', 'phone'],
    ]);
  });

  it('are midnight of the operator where only a day is given, and the time of day in the zone that is named (B6)', async () => {
    const lines = [{ cartItemId: 'phone', requestedStartDate: onWall('2027-05-01', '15:15', 'America/New_York') }];
    expect(await startsOf({ requestedStartDate: onWall('2027-05-01'), lines })).toEqual([
      ['2027-04-30T22:00:00.000Z', 'line', 'pass', 'deal'],
      ['2027-05-01T19:15:00.000Z', 'phone'],
    ]);
  });

  it('move on by the gap where the clocks skip the time, and are the first of two where it occurs twice (hard case 9)', async () => {
    const [gap] = await startsOf({ requestedStartDate: onWall('2027-03-28', '02:30') });
    expect(gap?.[0]).toBe('2027-03-28T01:30:00.000Z');
    const [overlap] = await startsOf({ requestedStartDate: onWall('2027-10-31', '02:30') });
    expect(overlap?.[0]).toBe('2027-10-31T00:30:00.000Z');
  });

  it('are the dates and the payer of its bundle for a part without its own (hard case 10)', async () => {
    const world = datedWorld();
    putInCart(
      world,
      cartLine('pack', 'po-phone'),
      cartLine('child', 'po-phone', partOf('pack')),
      cartLine('grandchild', 'po-phone', partOf('child')),
      cartLine('odd', 'po-phone', partOf('pack')),
    );
    const lines = [
      { cartItemId: 'pack', requestedStartDate: onWall('2027-05-01'), terminationDate: onWall('2027-06-01') },
      { cartItemId: 'odd', requestedStartDate: onWall('2027-05-15') },
    ];
    const { parts, windowCharges, problems } = await planOf(world, { ...ready, lines });
    expect(problems).toEqual([]);
    expect(parts.map(({ cartItemIds }) => cartItemIds)).toEqual([['pack', 'child', 'grandchild'], ['odd']]);
    expect(windowCharges.map(({ cartItemId, amount }) => [cartItemId, amount.value])).toEqual([
      ['pack', '20.00'],
      ['child', '20.00'],
      ['grandchild', '20.00'],
      ['odd', '10.97'],
    ]);
  });
});

describe('what a plan says of windows and terms', () => {
  it('is what recurring prices come to from the start to the end, and no more', async () => {
    const lines = [{ cartItemId: 'phone', requestedStartDate: onWall('2027-05-01'), terminationDate: onWall('2027-05-10') }];
    expect((await plan({ lines })).windowCharges[0]).toEqual({
      cartItemId: 'phone',
      from: new Date('2027-04-30T22:00:00Z'),
      until: new Date('2027-05-09T22:00:00Z'),
      amount: { value: '5.81', currency: 'EUR' },
    });
  });

  it('is the end of an offering with a validity, a day on the wall after its start', async () => {
    const passOf = async (input: Partial<CheckoutPlanInput>) =>
      (await plan(input)).windowCharges.find(({ cartItemId }) => cartItemId === 'pass');
    expect(await passOf({})).toMatchObject({ from: now, until: new Date(now.getTime() + 86_400_000) });
    const requestedStartDate = onWall('2027-03-27', '12:00');
    expect(await passOf({ lines: [{ cartItemId: 'pass', requestedStartDate }] })).toMatchObject({
      from: new Date('2027-03-27T11:00:00Z'),
      until: new Date('2027-03-28T10:00:00Z'),
    });
    const terminationDate = instant('2026-11-21T15:00:00Z');
    expect(await passOf({ lines: [{ cartItemId: 'pass', terminationDate }] })).toMatchObject({ until: terminationDate.instant });
  });

  it('is agreed to with the dates, the zone and the terms: none of them moves unseen', async () => {
    const world = datedWorld();
    const { planHash } = await planOf(world, ready);
    const input = {
      ...ready,
      cartId: 'cart-1',
      idempotencyKey: 'a-key-of-16-chars',
      planHash,
      lines: [
        {
          cartItemId: 'phone',
          requestedStartDate: onWall('2027-05-01', '00:00', 'Europe/Paris'),
          terminationDate: onWall('2027-05-10'),
        },
        { cartItemId: 'deal', term: '24 months', requestedCompletionDate: onWall('2027-01-01') },
      ],
    };
    const checked = await checkCheckout(input, guest, world.sources(), now);
    expect('drift' in checked && checked.drift.changes.map(({ path }) => path.join('.'))).toEqual([
      'timeZone',
      'lines.deal.requestedCompletionDate',
      'lines.deal.term',
      'lines.phone.requestedStartDate',
      'lines.phone.terminationDate',
    ]);
    // A validity has no instant yet: time that passes is no drift.
    const later = new Date(now.getTime() + 60_000);
    expect(await checkCheckout({ ...input, lines: [] }, guest, world.sources(), later)).toHaveProperty('assessment');
  });
});

describe('what is wrong with dates', () => {
  it('is a start that is past, not later than its end, or too far away', async () => {
    const lines = [
      { cartItemId: 'line', requestedStartDate: instant('2026-11-20T10:00:00Z') },
      { cartItemId: 'phone', requestedStartDate: onWall('2027-05-10'), terminationDate: onWall('2027-05-10') },
      { cartItemId: 'pass', requestedStartDate: onWall('2027-05-10'), requestedCompletionDate: onWall('2027-05-09') },
      { cartItemId: 'deal', requestedStartDate: onWall('2036-11-22'), terminationDate: onWall('2027-05-01') },
    ];
    expect(await problemsOf({ lines, requestedCompletionDate: onWall('2026-11-01') })).toEqual([
      'INVALID_DATES input.requestedCompletionDate',
      'START_IN_PAST input.lines.0.requestedStartDate',
      'INVALID_DATES input.lines.0.requestedStartDate',
      'INVALID_DATES input.lines.1.requestedStartDate',
      'EMPTY_WINDOW input.lines.1.terminationDate',
      'INVALID_DATES input.lines.2.requestedCompletionDate',
      'DATE_TOO_FAR input.lines.3.requestedStartDate',
      'INVALID_DATES input.lines.3.requestedStartDate',
      'EMPTY_WINDOW input.lines.3.terminationDate',
    ]);
  });

  it('is no start that was now a moment ago', async () => {
    expect(await problemsOf({ requestedStartDate: { instant: new Date(now.getTime() - 30_000) } })).toEqual([]);
  });

  it('is what is no date, and no zone', async () => {
    const lines = [{ cartItemId: 'line', terminationDate: onWall('2027-02-30') }];
    expect(await problemsOf({ requestedStartDate: onWall('2027-05-01', '00:00', 'Mars/Olympus'), lines })).toEqual([
      'INVALID_DATE input.requestedStartDate',
      'INVALID_DATE input.lines.0.terminationDate',
    ]);
  });

  it('is the end of what is no new product, and a minimum term that the offering does not have', async () => {
    const world = datedWorld();
    const change = { action: 'MODIFY' as const, productId: 'product-1' };
    putInCart(world, cartLine('change', 'po-contract', change), cartLine('deal', 'po-contract'), cartLine('pass', 'po-day-pass'));
    const termsOf = async (...terms: string[]) => {
      const lines = [
        { cartItemId: 'change', terminationDate: onWall('2027-05-10'), term: '24 months' },
        ...terms.map((term, index) => ({ cartItemId: ['deal', 'pass'][index] ?? '', term })),
      ];
      return codes((await planOf(world, { ...ready, lines })).problems).filter((code) => code.includes('lines'));
    };
    const ofChange = ['TERMINATION_NOT_ALLOWED input.lines.0.terminationDate', 'UNKNOWN_TERM input.lines.0.term'];
    expect(await termsOf('24 months')).toEqual(ofChange);
    expect(await termsOf('2 years')).toEqual(ofChange);
    expect(await termsOf('a while', 'validity')).toEqual([
      ...ofChange,
      'UNKNOWN_TERM input.lines.1.term',
      'UNKNOWN_TERM input.lines.2.term',
    ]);
  });

  it('is also what the order would be refused for, said once, before anything happens', async () => {
    const world = datedWorld();
    world.orderProblems = ['STARTS_BEFORE_NEED', 'EMPTY_WINDOW'];
    const lines = [{ cartItemId: 'phone', requestedStartDate: onWall('2027-05-10'), terminationDate: onWall('2027-05-10') }];
    expect(codes((await planOf(world, { ...ready, lines })).problems)).toEqual([
      'EMPTY_WINDOW input.lines.0.terminationDate',
      'STARTS_BEFORE_NEED items',
    ]);
    const input = { ...ready, cartId: 'cart-1', idempotencyKey: 'a-key-of-16-chars', lines };
    const checked = await checkCheckout(input, guest, world.sources(), now);
    expect('problems' in checked && codes(checked.problems)).toEqual([
      'EMPTY_WINDOW input.lines.0.terminationDate',
      'STARTS_BEFORE_NEED items',
    ]);
  });
});
