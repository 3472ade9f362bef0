import type { MutationResolvers } from '../../generated/resolvers.ts';
import { erasePersonalData } from '../../personal-data/erase-personal-data.ts';

export const erasePersonalDataOfCheckout: NonNullable<MutationResolvers['erasePersonalDataOfCheckout']> = async (
  _root,
  { owner },
  { em },
) => {
  await erasePersonalData(em, owner);
  return true;
};
