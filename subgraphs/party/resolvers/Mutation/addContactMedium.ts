import { changeContact } from '../../contact/change-contact.ts';
import { addMedium } from '../../contact/change-media.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { readContactMedium } from '../../rules/contact-medium.ts';
import { inputFields } from '../../rules/input-fields.ts';

const operation = 'addContactMedium';

export const addContactMedium: NonNullable<MutationResolvers['addContactMedium']> = (_root, { input }, context) => {
  const fields = inputFields(operation, input);
  const medium = readContactMedium(fields.within('medium'), input.medium, context);
  const added = { medium, preferred: input.preferred ?? false };
  return changeContact({ operation, input, fields, apply: (em, party, now) => addMedium(em, party, added, now) }, context);
};
