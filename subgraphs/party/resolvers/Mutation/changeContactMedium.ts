import { changeContact } from '../../contact/change-contact.ts';
import { changeMedium } from '../../contact/change-media.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { readContactMedium } from '../../rules/contact-medium.ts';
import { inputFields } from '../../rules/input-fields.ts';

const operation = 'changeContactMedium';

export const changeContactMedium: NonNullable<MutationResolvers['changeContactMedium']> = (_root, { input }, context) => {
  const fields = inputFields(operation, input);
  const medium = input.medium ? readContactMedium(fields.within('medium'), input.medium, context) : null;
  const change = { id: input.contactMediumId, medium, preferred: input.preferred ?? null };
  return changeContact({ operation, input, fields, apply: (em, party) => changeMedium(em, party, change) }, context);
};
