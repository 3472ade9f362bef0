import { requestStates } from './request-states.ts';
import type { TaskRequest } from './task-request.entity.ts';

/** The fields of the interface `TaskRequest` that are not as they are stored: for the resolvers of each type that implements it. */
export const requestFields = {
  state: ({ state }: TaskRequest) => requestStates[state],
  decision: ({ decision }: TaskRequest) => (decision ? { ...decision, at: new Date(decision.at) } : null),
  problems: ({ problems }: TaskRequest) => problems.map((problem) => ({ __typename: 'InputProblem' as const, ...problem })),
};
