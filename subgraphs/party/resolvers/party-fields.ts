import type { Context } from '../context.ts';
import type { Party, StoredIdentification } from '../entities/party.entity.ts';
import { visibleCustomersOf } from '../visible.ts';

const SHOWN = 4;

/** Enough to recognise a document, not enough to use it: never more than a third. */
const masked = ({ identificationType, identificationId }: StoredIdentification) => {
  const shown = Math.min(SHOWN, Math.floor(identificationId.length / 3));
  return { identificationType, identificationId: `••••${shown > 0 ? identificationId.slice(-shown) : ''}` };
};

/** What individuals and organizations have in common. */
export const partyFields = {
  contactMedia: ({ id }: Party, _args: object, { loaders }: Context) => loaders.contactMediaOfParty.load(id),
  identifications: ({ identifications }: Party) => identifications.map(masked),
  customers: ({ id }: Party, _args: object, context: Context) => visibleCustomersOf(id, context),
};
