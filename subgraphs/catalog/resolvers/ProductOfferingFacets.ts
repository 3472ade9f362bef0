import type {
  CategoryFacetResolvers,
  ProductOfferingFacetsResolvers,
  ProductSpecificationFacetResolvers,
} from '../generated/resolvers.ts';
import type { Facets } from '../search/facets.ts';
import type { PriceColumn } from '../search/regular-prices.ts';
import { present } from './present.ts';

const priceFacet = (facets: Facets, column: PriceColumn) => {
  const found = facets.price(column);
  if (!found) return null;
  const money = (value: string) => ({ value, currency: found.currency });
  const bands = found.bands.map(({ from, to, count }) => ({ from: money(from), to: to === null ? null : money(to), count }));
  return { min: money(found.least), max: money(found.most), bands };
};

export const ProductOfferingFacets: ProductOfferingFacetsResolvers = {
  categories: (facets) => facets.categories(),
  productSpecifications: (facets) => facets.valuesOf('specification'),
  brands: (facets) => facets.valuesOf('brand'),
  channels: (facets) => facets.valuesOf('channel'),
  marketSegments: (facets) => facets.valuesOf('marketSegment'),
  lifecycleStatus: (facets) => facets.valuesOf('lifecycleStatus'),
  sellable: (facets) => facets.valuesOf('sellable'),
  isBundle: (facets) => facets.valuesOf('isBundle'),
  monthlyPrice: (facets) => priceFacet(facets, 'monthly'),
  oneTimePrice: (facets) => priceFacet(facets, 'oneTime'),
  characteristics: (facets, { names }) => facets.characteristics(names),
};

export const CategoryFacet: CategoryFacetResolvers = {
  category: async ({ id }, _args, { loaders }) => present(await loaders.category.load(id)),
};

export const ProductSpecificationFacet: ProductSpecificationFacetResolvers = {
  productSpecification: async ({ value }, _args, { loaders }) => present(await loaders.specification.load(value)),
};
