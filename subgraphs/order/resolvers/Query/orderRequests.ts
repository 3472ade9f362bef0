import { requestPage } from '../../../kit/requests/request-page.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const orderRequests: NonNullable<QueryResolvers['orderRequests']> = (_root, args, { em }) => requestPage(em, args);
