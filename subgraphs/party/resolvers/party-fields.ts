import type { Context } from '../context.ts';
import type { Party, StoredIdentification } from '../entities/party.entity.ts';
import { visibleCustomersOf } from '../visible.ts';

const SHOWN = 4;

/** Enough to recognise a document, not enough to use it: never more than a third. */
const masked = (number: string) => {
  const shown = Math.min(SHOWN, Math.floor(number.length / 3));
  return `••••${shown > 0 ? number.slice(-shown) : ''}`;
};

const toIdentification = ({ identificationId, ...more }: StoredIdentification) => ({
  ...more,
  identificationId: masked(identificationId),
  identificationIdInFull: identificationId,
});

/** What individuals and organizations have in common. */
export const partyFields = {
  contactMedia: ({ id }: Party, _args: object, { loaders }: Context) => loaders.contactMediaOfParty.load(id),
  identifications: ({ identifications }: Party) => identifications.map(toIdentification),
  mergeHistory: ({ id }: Party, _args: object, { loaders }: Context) => loaders.mergesOfParty.load(id),
  customers: ({ id }: Party, _args: object, context: Context) => visibleCustomersOf(id, context),
};
