import { changeContact } from '../../contact/change-contact.ts';
import { setConsent } from '../../contact/set-consent.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { inputFields } from '../../rules/input-fields.ts';
import { shortText } from '../../rules/readers.ts';

const operation = 'setContactConsent';

export const setContactConsent: NonNullable<MutationResolvers['setContactConsent']> = (_root, { input }, context) => {
  const { role, subject } = context.viewer;
  const { contactMediumId, purpose, granted } = input;
  const fields = inputFields(operation, input);
  const source = fields.optional('source', input.source, shortText(100)) ?? role;
  const consent = { contactMediumId, purpose, granted, source, decidedBy: subject };
  return changeContact({ operation, input, fields, apply: (em, party, now) => setConsent(em, party, consent, now) }, context);
};
