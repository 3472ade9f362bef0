import type { MutationResolvers } from '../../generated/resolvers.ts';
import { noteProfile } from '../../sims/note-profile.ts';
import type { ProfileState } from '../../sims/profile-states.ts';
import { serviceOnly } from '../service-only.ts';

export const reportEsimProfile: NonNullable<MutationResolvers['reportEsimProfile']> = async (_root, { input }, context) => {
  serviceOnly(context);
  const { em, loaders, now } = context;
  const iccid = await loaders.iccids.load(input.iccid);
  if (!iccid) return null;
  await noteProfile(em, iccid.value, input.state.toLowerCase() as ProfileState, now());
  return loaders.iccids.clear(iccid.value).load(iccid.value);
};
