import type { MutationResolvers } from '../../generated/resolvers.ts';
import { noteProfile } from '../../sims/note-profile.ts';
import type { ProfileState } from '../../sims/profile-states.ts';

export const reportEsimProfile: NonNullable<MutationResolvers['reportEsimProfile']> = async (_root, { input }, context) => {
  const { em, loaders, now } = context;
  const iccid = await loaders.iccids.load(input.iccid);
  if (!iccid) return null;
  const state = input.state.toLowerCase() as ProfileState;
  await em.fork().transactional((tx) => noteProfile(tx, iccid.value, state, now()));
  return loaders.iccids.clear(iccid.value).load(iccid.value);
};
