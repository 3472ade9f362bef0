import { isPlainText } from '../../../kit/plain-text.ts';
import { noteSetback } from '../../abandonment/note-setback.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const noteCartSetback: NonNullable<MutationResolvers['noteCartSetback']> = async (
  _root,
  { cartId, operation, code },
  { em, clock },
) => {
  if (isPlainText(cartId, 1, 64)) await noteSetback(em(), cartId, { operation, code }, clock.now());
  return true;
};
