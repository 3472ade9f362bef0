import { isDeepStrictEqual } from 'node:util';
import type { CharacteristicValue } from '../../../schema/product-types.ts';
import { totalsOf, type Price } from '../../kit/money.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import type { OrderProblem } from '../errors.ts';
import type { LineToQuote, Offerings, ProductToday, QuotedLine } from '../ports.ts';
import type { LineChange } from './line-changes.ts';
import { changesDueNow, notAmendable, nothingChanges } from './problems.ts';

/** What of a line is new. */
export type NewValues = Pick<OrderItem, 'characteristics' | 'prices' | 'quantity'>;

interface Changed {
  item: OrderItem;
  change: LineChange;
  /** Of an existing product: what it has today. */
  current: ProductToday | undefined;
}

const merge = (before: readonly CharacteristicValue[], given: readonly CharacteristicValue[]): CharacteristicValue[] => [
  ...new Map([...before, ...given].map((value) => [value.name, value])).values(),
];

const sameValues = (one: readonly CharacteristicValue[], other: readonly CharacteristicValue[]) =>
  isDeepStrictEqual(new Map(one.map(({ name, value }) => [name, value])), new Map(other.map(({ name, value }) => [name, value])));

/** New values and quantities; dates alone need no price. */
const isRepriced = ({ change }: Changed) => change.characteristics !== null || change.quantity !== null;

/** Only a new product has a quantity, only a new or a changed one has values. */
function checkChange({ item, change }: Changed): OrderProblem[] {
  const { action, id } = item;
  const values = merge(item.characteristics, change.characteristics ?? []);
  const isSame = sameValues(values, item.characteristics) && (change.quantity ?? item.quantity) === item.quantity;
  const hasValues = action === 'add' || action === 'modify';
  // Each number or SIM belongs to one product.
  const isCountable = action === 'add' && item.resourceSpecifications.length === 0;
  return [
    ...(change.characteristics !== null && !hasValues ? [notAmendable(id, 'characteristics')] : []),
    ...(change.quantity !== null && change.quantity !== item.quantity && !isCountable ? [notAmendable(id, 'quantity')] : []),
    ...(isSame && change.start === null ? [nothingChanges(id)] : []),
  ];
}

const toQuote = ({ item, change, current }: Changed): LineToQuote => {
  const wanted = merge(item.characteristics, change.characteristics ?? []);
  return {
    ref: item.id,
    productOfferingId: item.productOfferingId ?? '',
    quantity: change.quantity ?? item.quantity,
    characteristics: current ? merge(current.characteristics, wanted) : wanted,
    term: current ? current.term : (item.term ?? null),
    ...(current && { current: current.characteristics }),
  };
};

/** What is sold only inside a bundle is sold when the catalog sees the bundle. */
const companions = (items: readonly OrderItem[]): LineToQuote[] =>
  items.flatMap(({ id, action, productOfferingId }) =>
    action === 'add' && productOfferingId != null
      ? [{ ref: `beside ${id}`, productOfferingId, quantity: 1, characteristics: [], term: null }]
      : [],
  );

const dueNow = (prices: readonly Price[]) => totalsOf(prices, prices[0]?.amount.currency).dueNow.value;

function checkQuote({ item }: Changed, { prices, problems }: QuotedLine): OrderProblem[] {
  if (problems.length > 0) return problems.map((problem) => ({ ...problem, path: ['input', 'items', item.id, ...problem.path] }));
  return dueNow(prices) === dueNow(item.prices) ? [] : [changesDueNow(item.id)];
}

/** Of a change only what it sets, in the catalog's words. */
const newValues = ({ item, change }: Changed, quote: QuotedLine): NewValues => {
  const set = new Set(merge(item.characteristics, change.characteristics ?? []).map(({ name }) => name));
  const characteristics =
    item.action === 'add' ? quote.characteristics : quote.characteristics.filter(({ name }) => set.has(name));
  return { characteristics, prices: quote.prices, quantity: change.quantity ?? item.quantity };
};

/** The new values of lines with their prices, by line, or everything that is wrong with them. */
export async function requote(
  changed: readonly Changed[],
  beside: readonly OrderItem[],
  offerings: Offerings,
): Promise<{ values: Map<string, NewValues> } | { problems: OrderProblem[] }> {
  const wrong = changed.flatMap(checkChange);
  const repriced = changed.filter(isRepriced);
  if (wrong.length > 0 || repriced.length === 0) return wrong.length > 0 ? { problems: wrong } : { values: new Map() };
  const quotes = new Map(
    (await offerings.quote([...repriced.map(toQuote), ...companions(beside)])).map((quote) => [quote.ref, quote]),
  );
  const answered = repriced.map((one) => {
    const quote = quotes.get(one.item.id);
    if (!quote) throw new Error(`The catalog left out the line ${one.item.id}.`);
    return { one, quote };
  });
  const problems = answered.flatMap(({ one, quote }) => checkQuote(one, quote));
  if (problems.length > 0) return { problems };
  return { values: new Map(answered.map(({ one, quote }) => [one.item.id, newValues(one, quote)])) };
}
