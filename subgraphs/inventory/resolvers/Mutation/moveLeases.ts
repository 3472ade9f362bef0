import { badUserInput } from '../../../kit/graph/errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { checkMove } from '../../leases/check-move.ts';
import { moveLeases as move } from '../../leases/move-leases.ts';

export const moveLeases: NonNullable<MutationResolvers['moveLeases']> = (_root, { input }, context) => {
  const fault = checkMove(input);
  if (fault !== undefined) throw badUserInput(fault);
  return move(context.em, input, context.viewer.subject, context.now());
};
