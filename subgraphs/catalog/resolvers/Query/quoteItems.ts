import { findAlternatives } from '../../alternatives.ts';
import { choicesOf } from '../../configure/choices.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { requiredOfferings } from '../../pricing/required-offerings.ts';
import { quoteAll } from '../../quote-items.ts';

export const quoteItems: NonNullable<QueryResolvers['quoteItems']> = async (_root, { items }, context) => {
  const quotes = await quoteAll(context, items);
  const alternatives = await findAlternatives(context, items, quotes);
  return quotes.map((quoted, index) => ({
    ref: items[index]?.ref ?? '',
    productOffering: quoted.offering,
    characteristics: quoted.characteristics,
    // What is wrong has no price.
    prices: quoted.problems.length > 0 ? [] : quoted.prices,
    problems: quoted.problems,
    resourceSpecifications: quoted.specification?.resourceSpecifications ?? [],
    categoryIds: quoted.offering?.categoryIds ?? [],
    alternatives: alternatives[index] ?? [],
    requires: requiredOfferings(quoted.offering?.relationships ?? []),
    choices: choicesOf(quoted),
  }));
};
