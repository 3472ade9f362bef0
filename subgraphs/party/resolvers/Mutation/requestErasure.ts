import { checkKey } from '../../rules/input-fields.ts';
import { unknownParty } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { requestErasure as request } from '../../privacy/request-erasure.ts';
import { changeableParty } from '../../visible.ts';

export const requestErasure: NonNullable<MutationResolvers['requestErasure']> = async (_root, { input }, context) => {
  const { viewer, em, erasures } = context;
  const party = await changeableParty(input.partyId, context);
  const problems = [...checkKey(input), ...(party?.type === 'individual' ? [] : [unknownParty(['input', 'partyId'])])];
  if (!party || problems.length > 0) return { __typename: 'PartyRejected', problems };
  return request(em(), erasures, input.idempotencyKey, { partyId: party.id, requestedBy: viewer.subject });
};
