import { isStaff, type Viewer } from '../graph/viewer.ts';
import { requestStates } from './request-states.ts';
import type { TaskRequest } from './task-request.entity.ts';

interface Asking {
  viewer: Viewer;
}

/** The fields of the interface `TaskRequest` that are not as they are stored: for the resolvers of each type that implements it. */
export const requestFields = {
  state: ({ state }: TaskRequest) => requestStates[state],
  /** Names of colleagues are for colleagues. */
  requestedBy: ({ requestedBy }: TaskRequest, _args: unknown, { viewer }: Asking) => (isStaff(viewer) ? requestedBy : null),
  decision: ({ decision }: TaskRequest, _args: unknown, { viewer }: Asking) =>
    decision ? { ...decision, by: isStaff(viewer) ? decision.by : null, at: new Date(decision.at) } : null,
  problems: ({ problems }: TaskRequest) => problems.map((problem) => ({ __typename: 'InputProblem' as const, ...problem })),
};
