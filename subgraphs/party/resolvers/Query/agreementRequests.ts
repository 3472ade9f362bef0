import { requestPage } from '../../../kit/requests/request-page.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const agreementRequests: NonNullable<QueryResolvers['agreementRequests']> = (_root, args, { em }) =>
  requestPage(em(), args);
