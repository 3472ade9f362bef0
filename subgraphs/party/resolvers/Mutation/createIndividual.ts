import { createParty } from '../../create/create-party.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { readIndividual } from '../../rules/new-party.ts';

export const createIndividual: NonNullable<MutationResolvers['createIndividual']> = (_root, { input }, context) =>
  createParty(
    {
      operation: 'createIndividual',
      input,
      read: (fields, terms) => readIndividual(fields.within('individual'), input.individual, terms),
    },
    context,
  );
