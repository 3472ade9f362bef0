import { forbidden } from '../kit/graph/errors.ts';
import type { Viewer } from '../kit/graph/viewer.ts';

/** For what only staff at the counter or on the phone may do. */
export const requireAgent = ({ role }: Viewer): void => {
  if (role !== 'agent' && role !== 'service') throw forbidden('For agents only.');
};
