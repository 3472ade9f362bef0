import { forbidden } from '../../kit/graph/errors.ts';
import type { Context } from '../context.ts';

/** Fields by which subgraphs work together are nobody else's. */
export const serviceOnly = ({ viewer }: Context): void => {
  if (viewer.role !== 'service') throw forbidden();
};
