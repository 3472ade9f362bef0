import { forbidden } from '../kit/graph/errors.ts';
import { mayActForAll, type Viewer } from '../kit/graph/viewer.ts';

/** For what only staff at the counter or on the phone may do. */
export const requireAgent = (viewer: Viewer): void => {
  if (!mayActForAll(viewer)) throw forbidden('For agents only.');
};
