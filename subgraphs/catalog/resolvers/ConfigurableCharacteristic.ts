import { chargedPrices } from '../charged-price.ts';
import type { CharacteristicValueResolvers, ConfigurableCharacteristicResolvers, RangeInterval } from '../generated/resolvers.ts';
import { offeredValues } from '../offered-value.ts';
import { isRange } from '../pricing/allowed-values.ts';
import { defaultValue } from '../pricing/effective-characteristics.ts';
import { priceEffects } from '../pricing/price-effects.ts';
import { writtenPeriod } from './time-period.ts';

export const ConfigurableCharacteristic: ConfigurableCharacteristicResolvers = {
  mandatory: ({ minCardinality }) => minCardinality > 0,
  isUnique: ({ isUnique }) => isUnique ?? false,
  dependencies: ({ dependencies }) => dependencies ?? [],
  defaultValue: (characteristic) => defaultValue(characteristic) ?? null,
  unitOfMeasure: ({ values }) => {
    const [unit, ...others] = new Set(values.map(({ unitOfMeasure }) => unitOfMeasure));
    return others.length === 0 ? (unit ?? null) : null;
  },
  allowedValues: ({ offering, ...characteristic }) => offeredValues(characteristic, offering),
};

const intervals: Readonly<Record<string, RangeInterval>> = {
  closed: 'CLOSED',
  open: 'OPEN',
  closedBottom: 'CLOSED_BOTTOM',
  closedTop: 'CLOSED_TOP',
};

export const CharacteristicValue: CharacteristicValueResolvers = {
  rangeInterval: (value) => (isRange(value) ? (intervals[value.rangeInterval ?? 'closed'] ?? null) : null),
  validFor: writtenPeriod,
  dependencies: ({ dependencies }) => dependencies ?? [],
  priceEffects: async ({ offering, characteristic, ...value }, _args, { loaders, clock }) => {
    if (!offering) return [];
    const at = clock.now();
    return priceEffects(await chargedPrices(loaders, offering, at), characteristic, value, at);
  },
};
