import type { TaskRequestResolvers } from '../generated/resolvers.ts';

/** There is one kind so far. */
export const TaskRequest: TaskRequestResolvers = { __resolveType: () => 'CancelAgreementRequest' };
