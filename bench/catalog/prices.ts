import type { Attribute, Kind } from './kinds.ts';
import type { Random } from './random.ts';
import { resource, type Json } from './tmf.ts';
import { valueOf } from './specifications.ts';

const cents = (amount: number) => Number(amount.toFixed(2));

const oneTimeOnly: ReadonlySet<Kind> = new Set(['device', 'accessory']);

const price = (id: string, name: string, priceType: string, value: number, rest: Json = {}): Json =>
  resource('productOfferingPrice', id, name, {
    lifecycleStatus: 'Launched',
    isBundle: false,
    priceType,
    ...(priceType === 'oneTime' ? {} : { recurringChargePeriodType: 'month', recurringChargePeriodLength: 1 }),
    price: { unit: 'EUR', value: cents(value) },
    tax: [{ taxCategory: 'VAT', taxRate: 19 }],
    ...rest,
  });

/** Six months cheaper. */
const discount = (id: string, monthly: number, of: string) =>
  price(id, 'Welcome discount', 'discount', -monthly * 0.3, {
    productOfferingTerm: [{ name: '6 months', duration: { amount: 6, units: 'month' } }],
    popRelationship: [{ id: of, relationshipType: 'discount', '@referredType': 'ProductOfferingPrice' }],
  });

/** What the last of the values to choose from costs on top. */
const surcharge = (id: string, attribute: Attribute, choice: unknown, priceType: string, value: number) =>
  price(id, `${attribute.name} ${String(choice)}`, priceType, value, {
    prodSpecCharValueUse: [
      {
        name: attribute.name,
        valueType: attribute.valueType,
        productSpecCharacteristicValue: [valueOf(attribute, choice, false)],
      },
    ],
  });

/** Three prices: to begin, each month, and for a choice or as a discount. */
export const pricesOf = (offering: string, kind: Kind, random: Random, choice?: [Attribute, unknown]): Json[] => {
  const id = (part: string) => `pop-${offering.slice(3)}-${part}`;
  const monthly = random.whole(2, 80) + 0.99;
  const isOneTime = oneTimeOnly.has(kind) && random.chance(0.7);
  const once = price(
    id('once'),
    'To begin',
    'oneTime',
    oneTimeOnly.has(kind) ? random.whole(9, 1600) + 0.9 : random.whole(0, 50),
  );
  const month = price(id('month'), 'Monthly fee', 'recurring', isOneTime ? 0.99 : monthly);
  const third =
    choice && random.chance(0.7)
      ? surcharge(id('choice'), ...choice, isOneTime ? 'oneTime' : 'recurring', random.whole(1, 20))
      : discount(id('discount'), isOneTime ? 0.99 : monthly, id('month'));
  return [once, month, third];
};
