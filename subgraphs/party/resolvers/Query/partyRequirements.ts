import type { QueryResolvers } from '../../generated/resolvers.ts';
import { partyRequirements as requirementsOf } from '../../rules/party-requirements.ts';

export const partyRequirements: NonNullable<QueryResolvers['partyRequirements']> = (_root, { type }, { clock, phoneRegion }) =>
  requirementsOf(type, { now: clock.now(), phoneRegion });
