import { changeContact } from '../../contact/change-contact.ts';
import { removeMedium } from '../../contact/change-media.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { inputFields } from '../../rules/input-fields.ts';

const operation = 'removeContactMedium';

export const removeContactMedium: NonNullable<MutationResolvers['removeContactMedium']> = (_root, { input }, context) => {
  const fields = inputFields(operation, input);
  return changeContact(
    { operation, input, fields, apply: (em, party) => removeMedium(em, party, input.contactMediumId) },
    context,
  );
};
