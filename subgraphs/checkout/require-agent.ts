import { forbidden } from '../kit/graph/errors.ts';
import { isStaff, mayActForAll, type Viewer } from '../kit/graph/viewer.ts';

/** For what only staff may look at. */
export const requireStaff = (viewer: Viewer): void => {
  if (!isStaff(viewer)) throw forbidden('For agents only.');
};

/** For what only agents may do. */
export const requireAgent = (viewer: Viewer): void => {
  if (!mayActForAll(viewer)) throw forbidden('For agents only.');
};
