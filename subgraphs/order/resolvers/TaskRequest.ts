import type { TaskRequestResolvers } from '../generated/resolvers.ts';
import { typeOfRequest } from '../requests/request-types.ts';

export const TaskRequest: TaskRequestResolvers = { __resolveType: ({ kind }) => typeOfRequest(kind) };
