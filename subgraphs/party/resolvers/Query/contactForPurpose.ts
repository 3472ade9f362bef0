import { isUuid } from '../../../kit/uuid.ts';
import { findContact } from '../../contact/find-contact.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const contactForPurpose: NonNullable<QueryResolvers['contactForPurpose']> = (
  _root,
  { customerId, purpose },
  { em, timeZone },
) => (isUuid(customerId) ? findContact(em(), customerId, purpose, timeZone) : null);
