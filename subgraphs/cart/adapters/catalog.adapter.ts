import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { QuoteItemsDocument, type QuoteItemsQuery } from '../generated/catalog.operations.ts';
import type { Catalog, Quote } from '../ports.ts';

const toQuote = ({ productOffering, problems, choices = [], ...quote }: QuoteItemsQuery['quoteItems'][number]): Quote => ({
  ...quote,
  choices,
  ...(productOffering && {
    offering: {
      id: productOffering.id,
      name: productOffering.name,
      productSpecificationId: productOffering.productSpecification?.id ?? null,
      isSellable: productOffering.isSellable,
      bundledOfferings: productOffering.bundledOfferings.map(({ productOffering: { id } }) => id),
      bundleLimits: productOffering.bundledOfferings.map(({ productOffering: { id }, min, max }) => ({
        id,
        min,
        max: max ?? null,
      })),
      excludes: productOffering.relationships.filter(({ type }) => type === 'EXCLUDES').map(({ productOffering: { id } }) => id),
    },
  }),
  problems: problems.map(({ recover, ...problem }) => ({
    ...problem,
    recover: recover.map((action) => ({ ...action, arguments: (action.arguments ?? null) as Record<string, unknown> | null })),
  })),
});

/** The catalog as a subgraph of this graph. */
export const createCatalog = (subgraphs: SubgraphClient): Catalog => ({
  quoteItems: async (items, { withChoices = false } = {}) =>
    (await subgraphs.execute('catalog', QuoteItemsDocument, { items, withChoices })).quoteItems.map(toQuote),
});
