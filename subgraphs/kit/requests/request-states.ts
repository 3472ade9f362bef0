/** The words of the store, nearest to TMF630 `TaskStateType`, and those of the graph. */
export const requestStates = {
  acknowledged: 'ACKNOWLEDGED',
  inReview: 'IN_REVIEW',
  accepted: 'ACCEPTED',
  inProgress: 'IN_PROGRESS',
  done: 'DONE',
  rejected: 'REJECTED',
  withdrawn: 'WITHDRAWN',
  timedOut: 'TIMED_OUT',
  terminatedWithError: 'TERMINATED_WITH_ERROR',
} as const;

export type RequestState = keyof typeof requestStates;
/** `TaskRequestState` of the graph. */
export type GraphRequestState = (typeof requestStates)[RequestState];

/** Not final: while a request is in one of these, a second one of its kind for the same target meets it. */
export const openStates = ['acknowledged', 'inReview', 'accepted', 'inProgress'] as const satisfies readonly RequestState[];

const undecidedStates: readonly RequestState[] = ['acknowledged', 'inReview'];

/** It can still be taken back. */
export const isUndecided = (state: RequestState): boolean => undecidedStates.includes(state);

/** The words of the store for those of a filter. */
export const storedStates = (words: readonly GraphRequestState[]): RequestState[] =>
  (Object.keys(requestStates) as RequestState[]).filter((state) => words.includes(requestStates[state]));
