import { tmfReference, typed, type TmfVersion } from '../../../schema/tmf/reference.ts';
import type { Money, Price } from '../../kit/money.ts';
import { toTmf } from '../words.ts';

/** TMF money is a JSON number. */
const toTmfMoney = ({ value, currency }: Money) => ({ unit: currency, value: Number(value) });

/** TMF622 `OrderPrice`. */
export const toTmfPrice = (price: Price, billingAccountId: string | null | undefined, version: TmfVersion) => ({
  ...typed('OrderPrice', version),
  name: price.name,
  priceType: toTmf(price.kind),
  ...(price.period && { recurringChargePeriod: price.period }),
  ...(price.unitOfMeasure && { unitOfMeasure: price.unitOfMeasure }),
  ...(price.appliesFor && { applicationDuration: price.appliesFor }),
  price: {
    ...typed('Price', version),
    taxIncludedAmount: toTmfMoney(price.amount),
    dutyFreeAmount: toTmfMoney(price.dutyFreeAmount),
    taxRate: Number(price.taxRate),
  },
  ...(billingAccountId && { billingAccount: tmfReference('BillingAccount', billingAccountId, version) }),
});
