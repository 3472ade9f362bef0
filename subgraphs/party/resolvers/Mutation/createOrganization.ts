import { createParty } from '../../create/create-party.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { readOrganization } from '../../rules/new-party.ts';

export const createOrganization: NonNullable<MutationResolvers['createOrganization']> = (_root, { input }, context) =>
  createParty(
    {
      operation: 'createOrganization',
      input,
      read: (fields, terms) => readOrganization(fields.within('organization'), input.organization, terms),
    },
    context,
  );
