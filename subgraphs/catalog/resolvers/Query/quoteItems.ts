import { findAlternatives } from '../../alternatives.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { requiredOfferings } from '../../pricing/required-offerings.ts';
import { quoteAll } from '../../quote-items.ts';

export const quoteItems: NonNullable<QueryResolvers['quoteItems']> = async (_root, { items }, context) => {
  const quotes = await quoteAll(context, items);
  const alternatives = await findAlternatives(context, items, quotes);
  return quotes.map(({ offering, specification, ...quoted }, index) => ({
    ...quoted,
    ref: items[index]?.ref ?? '',
    productOffering: offering,
    resourceSpecifications: specification?.resourceSpecifications ?? [],
    categoryIds: offering?.categoryIds ?? [],
    alternatives: alternatives[index] ?? [],
    requires: requiredOfferings(offering?.relationships ?? []),
  }));
};
