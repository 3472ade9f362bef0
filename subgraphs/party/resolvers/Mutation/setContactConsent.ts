import { isPlainText } from '../../../kit/plain-text.ts';
import { changeParty, partyRejected } from '../../change/change-party.ts';
import { Refusal } from '../../change/refusal.ts';
import { setConsent } from '../../contact/set-consent.ts';
import { ContactMedium } from '../../entities/contact-medium.entity.ts';
import { invalidKey, unknownContactMedium } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { createFieldReader } from '../../rules/field-reader.ts';
import { shortText } from '../../rules/readers.ts';
import { changeableContactMedium } from '../../visible.ts';

const operation = 'setContactConsent';

export const setContactConsent: NonNullable<MutationResolvers['setContactConsent']> = async (_root, { input }, context) => {
  const { viewer } = context;
  const path = ['input', 'contactMediumId'];
  const fields = createFieldReader(['input'], operation, isPlainText(input.idempotencyKey, 1) ? [] : [invalidKey()]);
  const source = fields.optional('source', input.source, shortText(100)) ?? viewer.role;
  const medium = await changeableContactMedium(input.contactMediumId, context);
  if (!medium || fields.problems.length > 0)
    return partyRejected([...fields.problems, ...(medium ? [] : [unknownContactMedium(path)])]);

  const { id: mediumId, partyId } = medium;
  const { purpose, granted } = input;
  const apply = async (...[em, , now]: Parameters<Parameters<typeof changeParty>[0]['apply']>) => {
    // It may have been removed while the party was waited for.
    if ((await em.count(ContactMedium, { id: mediumId })) === 0) throw new Refusal([unknownContactMedium(path)]);
    await setConsent(em, { mediumId, purpose, granted, source, decidedBy: viewer.subject }, now);
    return ['contactMedium'];
  };
  return changeParty({ operation, input, partyId, apply }, context);
};
