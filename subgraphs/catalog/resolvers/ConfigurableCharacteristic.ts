import { chargedPrices } from '../charged-price.ts';
import type { CharacteristicValueResolvers, ConfigurableCharacteristicResolvers } from '../generated/resolvers.ts';
import { offeredValues } from '../offered-value.ts';
import { priceEffects } from '../pricing/price-effects.ts';

export const ConfigurableCharacteristic: ConfigurableCharacteristicResolvers = {
  mandatory: ({ minCardinality }) => minCardinality > 0,
  allowedValues: ({ offering, ...characteristic }) => offeredValues(characteristic, offering),
};

export const CharacteristicValue: CharacteristicValueResolvers = {
  priceEffects: async ({ offering, characteristic, ...value }, _args, { loaders, clock }) => {
    if (!offering) return [];
    const at = clock.now();
    return priceEffects(await chargedPrices(loaders, offering, at), characteristic, value, at);
  },
};
