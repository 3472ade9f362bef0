import type { EntityManager } from '@mikro-orm/postgresql';
import { Process } from '../engine/process.ts';
import { awaitAnswer, refuse, type Step } from '../engine/step.ts';
import { changeState, takeRequest } from './change-state.ts';
import type { Refusal } from './request-kind.ts';
import { acceptRequest, dropRequest, kindOf, seenByKind, type RequestSurroundings } from './settle-request.ts';
import { TaskRequest } from './task-request.entity.ts';

/** What the process is started with: an id, for its journal is no place for what people write. */
interface RequestId {
  readonly requestId: string;
}

/** What the steps work with. */
export interface ProcessSurroundings extends RequestSurroundings<unknown> {
  /** For reading outside a step's transaction. */
  em(): EntityManager;
}

type RequestStep<Needs, Adds = object, Problem = never> = Step<RequestId & Needs, Adds, Problem, ProcessSurroundings>;

const COMMIT_TRIES = 6;
const secondsUntil = (date: Date, now: Date) => Math.max(1, Math.ceil((date.getTime() - now.getTime()) / 1_000));

const held = async (em: EntityManager, id: string): Promise<TaskRequest> => {
  const request = await takeRequest(em, id);
  if (!request) throw new Error(`The request ${id} has gone.`);
  return request;
};

/** The process is set down before its request is committed, so that neither is lost; a request that never comes ends it. */
const acknowledge: RequestStep<object, object, { code: 'NEVER_ASKED' }> = {
  kind: 'local',
  name: 'acknowledge',
  async invoke({ requestId, expired }, _around, em) {
    if ((await em.count(TaskRequest, { id: requestId })) === 1) return {};
    const tries = expired ? (expired as { tries: number }).tries + 1 : 0;
    return tries > COMMIT_TRIES
      ? refuse({ code: 'NEVER_ASKED' })
      : awaitAnswer({ code: 'COMMIT', tries }, { seconds: 2 ** tries });
  },
};

async function assess(em: EntityManager, request: TaskRequest, around: ProcessSurroundings): Promise<void> {
  const verdict = await kindOf(around, request.kind).assess(em, seenByKind(request), around.ports);
  const now = around.now();
  const byPolicy = { by: 'policy', reason: null, at: now.toISOString() };
  if (verdict.verdict === 'review') await changeState(em, request, 'inReview', now, { reviewUntil: verdict.until });
  else if (verdict.verdict === 'accept') await acceptRequest(em, request, { ...byPolicy, accepted: true }, around);
  else {
    const { problems } = verdict;
    await dropRequest(em, request, 'rejected', { decision: { ...byPolicy, accepted: false }, problems }, around);
  }
}

type Prepared = Partial<Refusal> & { result?: object | undefined };

/** By policy, or by a person who has time until `reviewUntil`. */
const review: RequestStep<object, { isAccepted: boolean }> = {
  kind: 'local',
  name: 'review',
  async invoke({ requestId }, around, em) {
    const request = await held(em, requestId);
    if (request.state === 'acknowledged') await assess(em, request, around);
    if (request.state === 'inReview') {
      const [until, now] = [request.reviewUntil ?? around.now(), around.now()];
      if (now < until) return awaitAnswer({ code: 'REVIEW' }, { seconds: secondsUntil(until, now) });
      await dropRequest(em, request, 'timedOut', {}, around);
    }
    return { isAccepted: request.state === 'accepted' };
  },
};

const prepare: RequestStep<{ isAccepted: boolean }, Prepared> = {
  name: 'prepare',
  async invoke({ requestId, isAccepted }, around) {
    if (!isAccepted) return {};
    const request = await around.em().findOneOrFail(TaskRequest, { id: requestId });
    const result = await kindOf(around, request.kind).prepare?.(seenByKind(request), around.ports);
    return result && 'refused' in result ? result : { result };
  },
};

/** Until the clock says so, also after it was moved. */
const takeEffect: RequestStep<{ isAccepted: boolean } & Prepared, { isRefused?: boolean }> = {
  kind: 'local',
  name: 'takeEffect',
  async invoke({ requestId, isAccepted, result, refused }, around, em) {
    if (!isAccepted) return {};
    const request = await held(em, requestId);
    if (refused) {
      await dropRequest(em, request, 'terminatedWithError', { problems: refused }, around);
      return { isRefused: true };
    }
    const now = around.now();
    request.result ??= result ?? null;
    const { effectiveAt } = request;
    if (effectiveAt && now < effectiveAt) return awaitAnswer({ code: 'EFFECT' }, { seconds: secondsUntil(effectiveAt, now) });
    await changeState(em, request, 'inProgress', now);
    return {};
  },
};

const carryOut: RequestStep<{ isAccepted: boolean; isRefused?: boolean }> = {
  kind: 'local',
  name: 'carryOut',
  async invoke({ requestId, isAccepted, isRefused }, around, em) {
    if (!isAccepted || isRefused) return {};
    const request = await held(em, requestId);
    const effect = await kindOf(around, request.kind).carryOut(em, seenByKind(request), around.ports);
    if ('waitSeconds' in effect) return awaitAnswer({ code: 'OUTCOME' }, { seconds: effect.waitSeconds });
    if ('failed' in effect) await changeState(em, request, 'terminatedWithError', around.now(), { problems: effect.failed });
    else await changeState(em, request, 'done', around.now());
    return {};
  },
};

/** The way of every request. What comes to nothing falls through to the end, for there is nothing to give back. */
export const requestProcess = (name: string) =>
  Process.define<RequestId, ProcessSurroundings>(name)
    .pivot(acknowledge)
    .step(review)
    .step(prepare)
    .step(takeEffect)
    .step(carryOut)
    .build(({ isAccepted }) => ({ isAccepted }));
