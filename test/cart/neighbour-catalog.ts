import type { QuoteItemsQuery, QuoteItemsQueryVariables } from '../../subgraphs/cart/generated/catalog.operations.ts';
import { money, withoutTax } from '../../subgraphs/kit/money.ts';

type Quoted = QuoteItemsQuery['quoteItems'][number];
/** One line that is asked for. */
export type QuoteItem = Exclude<QuoteItemsQueryVariables['items'], unknown[]> & {
  characteristics: { name: string; value: unknown }[];
};

interface Offering {
  specification: string | null;
  monthly: string;
  /** What it costs by its minimum term. */
  terms?: Record<string, string>;
  currency?: string;
  defaults?: Record<string, unknown>;
  resources?: string[];
  requires?: string[][];
  excludes?: string[];
  /** The bundle it is sold in. */
  onlyIn?: string;
  holds?: string[];
  /** Of each that it holds. */
  limits?: { min: number; max: number };
}

const offerings: Record<string, Offering> = {
  plan: {
    specification: 'ps-mobile-line',
    monthly: '20.00',
    defaults: { coverage: 'National', dataAllowance: 20 },
    resources: ['msisdn'],
  },
  sim: { specification: 'ps-sim-card', monthly: '0.00', resources: ['iccid'] },
  roaming: { specification: 'ps-roaming-option', monthly: '5.00', requires: [['plan', 'bigPlan']] },
  discount: { specification: 'ps-roaming-discount', monthly: '2.00', excludes: ['dayPass'] },
  dayPass: { specification: 'ps-roaming-discount', monthly: '1.00' },
  device: { specification: 'ps-device', monthly: '9.99' },
  bundle: { specification: null, monthly: '30.00', holds: ['part'] },
  home: { specification: null, monthly: '40.00', holds: ['device'], limits: { min: 1, max: 2 } },
  part: { specification: 'ps-device', monthly: '1.00', onlyIn: 'bundle' },
  contract: { specification: 'ps-mobile-line', monthly: '0.00', terms: { '24 months': '15.00' } },
  abroad: { specification: 'ps-device', monthly: '9.99', currency: 'CHF' },
};

export const priceOf = (name: string, value: string, currency = 'EUR') => {
  const amount = money(value, currency);
  return {
    name,
    kind: 'RECURRING' as const,
    amount,
    dutyFreeAmount: withoutTax(amount, '19'),
    taxRate: '19',
    period: 'month',
    unitOfMeasure: null,
    appliesFor: null,
  };
};

const nothing = {
  productOffering: null,
  characteristics: [],
  prices: [],
  resourceSpecifications: [],
  requires: [],
  problems: [],
  categoryIds: [],
  alternatives: [],
};
const objection = (code: string, path: string[]) => ({ code, reason: 'The catalog objects.', path, recover: [] });

const unfit = objection('INVALID_CHARACTERISTIC_VALUE', ['characteristics', 'coverage']);
const notAlone = objection('OFFERING_NOT_SELLABLE', ['productOfferingId']);

/** What a load of the catalog has changed since. */
export interface Reload {
  prices: Map<string, string>;
  gone: Set<string>;
}

const quote = (
  { ref, productOfferingId, quantity, characteristics, term }: QuoteItem,
  together: readonly unknown[],
  { prices, gone }: Reload,
): Quoted => {
  const offering = offerings[productOfferingId];
  const unknown = objection('UNKNOWN_OFFERING', ['productOfferingId']);
  if (gone.has(String(productOfferingId)))
    return { ...nothing, ref: String(ref), problems: [unknown], alternatives: [{ id: 'device', name: 'The device' }] };
  if (!offering) return { ...nothing, ref: String(ref), problems: [unknown] };
  const values = { ...offering.defaults, ...Object.fromEntries(characteristics.map(({ name, value }) => [name, value])) };
  const isAlone = offering.onlyIn !== undefined && !together.includes(offering.onlyIn);
  const base = Number(prices.get(String(productOfferingId)) ?? offering.terms?.[term ?? ''] ?? offering.monthly);
  const monthly = values.coverage === 'International' ? base + 5 : base;
  return {
    ref: String(ref),
    productOffering: {
      id: String(productOfferingId),
      name: `The ${productOfferingId}`,
      productSpecification: offering.specification === null ? null : { id: offering.specification },
      isSellable: offering.onlyIn === undefined,
      bundledOfferings: (offering.holds ?? []).map((id) => ({ productOffering: { id }, min: 0, max: null, ...offering.limits })),
      relationships: (offering.excludes ?? []).map((id) => ({ type: 'EXCLUDES' as const, productOffering: { id } })),
    },
    characteristics: Object.entries(values).map(([name, value]) => ({ name, value, valueType: typeof value })),
    prices: [priceOf('Monthly fee', String(monthly * quantity), offering.currency)],
    resourceSpecifications: offering.resources ?? [],
    requires: offering.requires ?? [],
    categoryIds: ['category'],
    alternatives: [],
    problems: [...(values.coverage === 'Galactic' ? [unfit] : []), ...(isAlone ? [notAlone] : [])],
  };
};

/** What the catalog says of these lines, as it was loaded last. */
export const quoteAll = (items: QuoteItem[], reload: Reload) => {
  const together = items.map(({ productOfferingId }) => productOfferingId);
  return items.map((item) => quote(item, together, reload));
};
