import { forbidden } from '../../../kit/graph/errors.ts';
import { isStaff } from '../../../kit/graph/viewer.ts';
import { requestPage } from '../../../kit/requests/request-page.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const agreementRequests: NonNullable<QueryResolvers['agreementRequests']> = (_root, args, { em, viewer }) => {
  if (!isStaff(viewer)) throw forbidden('For agents and reviewers only.');
  return requestPage(em(), args);
};
