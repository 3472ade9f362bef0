import type { ContactMediumResolvers } from '../generated/resolvers.ts';

export const ContactMedium: ContactMediumResolvers = {
  consents: ({ id }, _args, { loaders }) => loaders.consentsOfMedium.load(id),
};
