import { chargedPrices } from '../charged-price.ts';
import type { Context } from '../context.ts';
import type { ProductOffering as Offering } from '../entities/product-offering.entity.ts';
import { judge } from '../qualification/judge.ts';
import { toAsking } from '../qualification/to-asking.ts';
import type { ProductOfferingResolvers } from '../generated/resolvers.ts';
import { loadAll } from '../loaders/catalog-loaders.ts';
import { effectiveCharacteristics, fixedValues } from '../pricing/effective-characteristics.ts';
import { timePeriod } from './time-period.ts';
import { tmfOriginal } from './tmf-original.ts';

const characteristicsOf = async ({ productSpecificationId, characteristicUses }: Offering, { loaders }: Context) => {
  const specification = productSpecificationId ? await loaders.specification.load(productSpecificationId) : null;
  return effectiveCharacteristics(specification?.characteristics ?? [], characteristicUses);
};

export const ProductOffering: ProductOfferingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.offering.load(id),
  validFor: timePeriod,
  categories: ({ categoryIds }, _args, { loaders }) => loadAll(loaders.category, categoryIds),
  productSpecification: ({ productSpecificationId }, _args, { loaders }) =>
    productSpecificationId ? loaders.specification.load(productSpecificationId) : null,
  prices: (offering, { at }, { loaders, clock }) => chargedPrices(loaders, offering, at ?? clock.now()),
  configurableCharacteristics: async (offering, _args, context) => {
    const characteristics = await characteristicsOf(offering, context);
    return characteristics.filter(({ configurable }) => configurable).map((characteristic) => ({ ...characteristic, offering }));
  },
  bundledGroups: ({ bundledGroups, bundledOfferings }) =>
    bundledGroups.map((group) => ({ ...group, bundledOfferings: bundledOfferings.filter((child) => child.group === group.id) })),
  tmf: tmfOriginal('productOffering'),
  qualification: async (offering, { date, ...circumstances }, context) => {
    const { qualifier } = context;
    const evaluation = await qualifier.evaluate(toAsking(circumstances, date, context));
    return evaluation ? qualifier.answer(offering, judge(offering, 'ADD', evaluation), evaluation) : null;
  },
  fixedCharacteristics: async (offering, _args, context) => fixedValues(await characteristicsOf(offering, context)),
};
