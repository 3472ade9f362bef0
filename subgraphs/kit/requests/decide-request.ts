import type { EntityManager } from '@mikro-orm/postgresql';
import { inputProblem, type InputProblem } from '../graph/user-error.ts';
import { isUuid } from '../uuid.ts';
import { takeRequest } from './change-state.ts';
import { isUndecided, requestStates } from './request-states.ts';
import { acceptRequest, dropRequest, type RequestSurroundings } from './settle-request.ts';
import type { TaskRequest } from './task-request.entity.ts';

/** What a person says about a request in review. */
export interface PersonsDecision {
  accepted: boolean;
  by: string;
  reason: string;
}

/** The request as it is now, or why it stayed as it was. */
export type RequestAnswer = { request: TaskRequest } | { problem: InputProblem };

const path = ['input', 'requestId'];

/** Missing and foreign look the same. */
export const unknownRequest = (): InputProblem =>
  inputProblem('UNKNOWN_REQUEST', 'There is no such request.', path, [
    { operation: '', description: 'Use the id of a request.' },
  ]);

const notInReview = () =>
  inputProblem('NOT_IN_REVIEW', 'The request is still being looked at by policy.', path, [
    { operation: '', description: 'Try again once its state is IN_REVIEW.' },
  ]);

const alreadyDecided = ({ state }: TaskRequest) =>
  inputProblem('ALREADY_DECIDED', `It is too late: the request is ${requestStates[state]}.`, path);

const reviewOver = () => inputProblem('REVIEW_OVER', 'The time for the review is over.', path);

/** Decides about a request in review, in the caller's transaction. Of two who decide or withdraw, the first to hold it wins. */
export async function decideRequest<Ports>(
  em: EntityManager,
  id: string,
  { accepted, by, reason }: PersonsDecision,
  around: RequestSurroundings<Ports>,
): Promise<RequestAnswer> {
  const request = isUuid(id) ? await takeRequest(em, id) : null;
  if (!request) return { problem: unknownRequest() };
  if (request.state === 'acknowledged') return { problem: notInReview() };
  if (request.state !== 'inReview') return { problem: alreadyDecided(request) };
  const now = around.now();
  if (request.reviewUntil && now >= request.reviewUntil) return { problem: reviewOver() };
  const decision = { accepted, by, reason, at: now.toISOString() };
  if (accepted) await acceptRequest(em, request, decision, around);
  else await dropRequest(em, request, 'rejected', { decision, problems: [inputProblem('REJECTED', reason, [])] }, around);
  return { request };
}

/** Takes a request back that is not decided yet, in the caller's transaction. */
export async function withdrawRequest<Ports>(
  em: EntityManager,
  id: string,
  around: RequestSurroundings<Ports>,
): Promise<RequestAnswer> {
  const request = isUuid(id) ? await takeRequest(em, id) : null;
  if (!request) return { problem: unknownRequest() };
  if (!isUndecided(request.state)) return { problem: alreadyDecided(request) };
  await dropRequest(em, request, 'withdrawn', {}, around);
  return { request };
}
