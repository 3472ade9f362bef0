import { describe, expect, it } from '@jest/globals';
import { prepareParts, type PreparedPart } from '../../subgraphs/order/decompose/prepare-parts.ts';
import { inheritFromBundles } from '../../subgraphs/order/decompose/inherit.ts';
import type { Decomposition } from '../../subgraphs/order/decompose/decompose.ts';
import { loadPipelines } from '../../subgraphs/order/pipelines/load-pipelines.ts';
import { registry } from '../../subgraphs/order/pipelines/registry.ts';
import { checkLines } from '../../subgraphs/order/submit/check-lines.ts';
import type { NewItem } from '../../subgraphs/order/submit/new-item.ts';
import { backend, day, links, newItem, now, relies } from './decompose-lines.ts';

const pipelines = loadPipelines(registry);
const undated = { requestedStartDate: null, requestedCompletionDate: null };

const partsOf = (items: NewItem[], ofOrder: Date | null = null, decomposeAt: Decomposition = 'PRODUCT_ORDER') =>
  prepareParts(inheritFromBundles(items), { requestedStartDate: ofOrder }, { pipelines, decomposeAt }, now);

const problemsOf = (...items: NewItem[]) =>
  checkLines(inheritFromBundles(items), undated, now).map(({ code, path }) => `${code} ${path.join('.')}`);

const told = ({ startsAt, system, items, follows }: PreparedPart) =>
  [startsAt?.toISOString().slice(0, 10) ?? 'now', system, items.map(({ id }) => id).join(' '), follows.join(' ')]
    .filter((word) => word !== null)
    .join(' | ');

describe('taking an order apart', () => {
  it('makes three parts of roaming now and a discount for some days of May (B1, B3)', () => {
    const parts = partsOf([
      newItem('line', { action: 'noChange', productId: 'product-1' }),
      newItem('roaming', relies('line')),
      newItem('discount', { ...relies('roaming'), requestedStartDate: day(30), terminationDate: day(39) }),
    ]);
    expect(parts.map(told)).toEqual(['now | line roaming | ', '2027-05-01 | discount | 1', '2027-05-10 | discount:end | 2']);
    expect(parts[2]?.items).toMatchObject([{ action: 'delete', broughtBy: 'discount', productId: null }]);
    expect(parts.map(({ plan }) => plan.tasks.length > 0)).toEqual([true, true, true]);
  });

  it('leaves an order without dates, for one system, whole', () => {
    expect(partsOf([newItem('a'), newItem('b', relies('a'))]).map(told)).toEqual(['now | a b | ']);
    expect(partsOf([newItem('a', { requestedStartDate: day(-3) }), newItem('b')]).map(told)).toEqual(['now | a b | ']);
    expect(partsOf([newItem('a'), newItem('b', { requestedStartDate: day(2) })], day(2)).map(told)).toEqual([
      '2027-04-03 | a b | ',
    ]);
  });

  it('makes a part for each system, what others rely on first (B9)', () => {
    const legacy = { backend: backend('legacy') };
    expect(partsOf([newItem('a', { ...legacy, ...relies('b') }), newItem('b')]).map(told)).toEqual([
      'now | b | ',
      'now | legacy | a | 1',
    ]);
  });

  it('gives the systems their work as service orders of one part where it is told to (B11)', () => {
    const items = [newItem('a', { backend: backend('legacy') }), newItem('b'), newItem('c', { requestedStartDate: day(3) })];
    expect(partsOf(items).map(told)).toEqual(['now | legacy | a | ', 'now | b | ', '2027-04-04 | c | ']);
    expect(partsOf(items, null, 'SERVICE_ORDER').map(told)).toEqual(['now | a b | ', '2027-04-04 | c | ']);
  });

  it('keeps together what needs each other both ways, and what stands and falls together', () => {
    const legacy = { backend: backend('legacy') };
    const both = [
      newItem('a', { ...legacy, ...relies('b') }),
      newItem('b'),
      newItem('c', relies('d')),
      newItem('d', legacy),
      newItem('e', { backend: backend('third') }),
    ];
    expect(partsOf(both).map(told)).toEqual(['now | a b c d | ', 'now | third | e | ']);
    const home = { categoryIds: ['cat-home'] };
    expect(partsOf([newItem('fibre', { ...home, ...legacy }), newItem('tv', home)]).map(told)).toEqual(['now | fibre tv | ']);
  });

  it('ends what relies on each other in reverse, in one part or in two', () => {
    const ending = { requestedStartDate: day(1), terminationDate: day(5) };
    const items = [newItem('a', ending), newItem('b', { ...ending, ...relies('a'), backend: backend('legacy') })];
    expect(partsOf(items).map(told)).toEqual([
      '2027-04-02 | a | ',
      '2027-04-02 | legacy | b | 1',
      '2027-04-06 | legacy | b:end | 2',
      '2027-04-06 | a:end | 1 3',
    ]);
  });

  it('lets lines of a bundle have its dates and account, but for their own (hard case 10)', () => {
    const bundle = newItem('bundle', { requestedStartDate: day(2), terminationDate: day(9), newBillingAccount: 'Family' });
    const inner = newItem('inner', links('bundledBy', 'bundle'));
    const child = newItem('child', links('bundledBy', 'inner'));
    const own = newItem('own', { ...links('bundledBy', 'inner'), requestedStartDate: day(4), billingAccountId: 'account-1' });
    expect(inheritFromBundles([own, child, inner, bundle])).toMatchObject([
      { id: 'own', requestedStartDate: day(4), terminationDate: day(9), billingAccountId: 'account-1', newBillingAccount: null },
      { id: 'child', requestedStartDate: day(2), terminationDate: day(9), newBillingAccount: 'Family' },
      { id: 'inner', requestedStartDate: day(2), terminationDate: day(9) },
      { id: 'bundle' },
    ]);
  });

  it('promises the date and as long as the pipeline takes as a rule', () => {
    const [first, second] = partsOf([newItem('a'), newItem('b', { requestedStartDate: day(3) })]);
    const leadTime = (first?.expected.get('a')?.getTime() ?? 0) - now.getTime();
    expect(leadTime).toBeGreaterThanOrEqual(0);
    expect(second?.expected.get('b')).toEqual(new Date(day(3).getTime() + leadTime));
  });
});

describe('dates that cannot be kept', () => {
  it('are all told at once, with the line they are about', () => {
    const end = { terminationDate: day(2) };
    expect(
      problemsOf(
        newItem('empty', { ...end, requestedStartDate: day(2) }),
        newItem('change', { ...end, action: 'modify', productId: 'p' }),
        newItem('backwards', { requestedStartDate: day(3), requestedCompletionDate: day(2) }),
        newItem('early', relies('backwards')),
        newItem('short', end),
        newItem('longer', relies('short')),
        newItem('short:end'),
      ),
    ).toEqual([
      'DUPLICATE_ITEM_ID items.short:end.id',
      'INVALID_DATES items.backwards.requestedCompletionDate',
      'EMPTY_WINDOW items.empty.terminationDate',
      'TERMINATION_NOT_ALLOWED items.change.terminationDate',
      'STARTS_BEFORE_NEED items.early.requestedStartDate',
      'ENDS_BEFORE_DEPENDENT items.short.terminationDate',
    ]);
  });

  it('are those of a product that ends before what relies on it', () => {
    const ended = (id: string, date: Date | null, more: Partial<NewItem> = {}) =>
      newItem(id, { action: 'delete', productId: id, requestedStartDate: date, ...more });
    expect(problemsOf(ended('line', null), ended('extra', day(3), relies('line')))).toEqual([
      'ENDS_BEFORE_DEPENDENT items.line.requestedStartDate',
    ]);
    expect(problemsOf(ended('line', day(3)), ended('extra', day(3), relies('line')))).toEqual([]);
    expect(
      problemsOf(newItem('a', { terminationDate: day(5) }), newItem('b', { ...relies('a'), terminationDate: day(5) })),
    ).toEqual([]);
  });

  it('nest bundles ten deep at most', () => {
    const nested = (depth: number) =>
      Array.from({ length: depth + 1 }, (_, n) => newItem(`b${n}`, n === 0 ? {} : links('bundledBy', `b${n - 1}`)));
    expect(problemsOf(...nested(10))).toEqual([]);
    expect(problemsOf(...nested(11))).toEqual(['BUNDLE_TOO_DEEP items.b11.relationships']);
  });
});
