import type { MutationResolvers } from '../../generated/resolvers.ts';
import { erasePersonalData } from '../../personal-data/erase-personal-data.ts';

export const erasePersonalDataOfCart: NonNullable<MutationResolvers['erasePersonalDataOfCart']> = async (
  _root,
  { owner },
  { em },
) => {
  await erasePersonalData(em(), owner);
  return true;
};
