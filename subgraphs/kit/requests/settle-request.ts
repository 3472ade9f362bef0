import type { EntityManager } from '@mikro-orm/postgresql';
import type { UserErrorFields } from '../graph/user-error.ts';
import { changeState } from './change-state.ts';
import type { OpenRequest, RequestKind } from './request-kind.ts';
import type { RequestState } from './request-states.ts';
import type { Decision, TaskRequest } from './task-request.entity.ts';

/** A kind of request among others: its own code knows what its input is. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the inputs of several kinds have nothing in common
export type AnyKind<Ports> = RequestKind<any, Ports>;

/** What decisions and effects work with. */
export interface RequestSurroundings<Ports> {
  readonly kinds: ReadonlyMap<string, AnyKind<Ports>>;
  readonly ports: Ports;
  now(): Date;
}

export const kindOf = <Ports>({ kinds }: Pick<RequestSurroundings<Ports>, 'kinds'>, name: string): AnyKind<Ports> => {
  const kind = kinds.get(name);
  if (!kind) throw new Error(`There is no kind of request called ${name}.`);
  return kind;
};

/** What a kind sees of a request; only its state machine changes one. */
export const seenByKind = (request: TaskRequest): OpenRequest => {
  const { id, targetId, customerId, input, reason, requestedBy, requestedAt, effectiveAt, result } = request;
  return {
    id,
    targetId,
    customerId: customerId ?? null,
    input,
    reason: reason ?? null,
    requestedBy,
    requestedAt,
    effectiveAt: effectiveAt ?? null,
    result: result ?? null,
  };
};

/** Accepts a request that we hold, and fixes when it takes effect. */
export async function acceptRequest<Ports>(
  em: EntityManager,
  request: TaskRequest,
  decision: Decision,
  around: RequestSurroundings<Ports>,
): Promise<void> {
  const effectiveAt = (await kindOf(around, request.kind).effectiveAt?.(em, seenByKind(request), around.ports)) ?? null;
  await changeState(em, request, 'accepted', around.now(), { decision, effectiveAt });
}

type Nothing = Extract<RequestState, 'rejected' | 'withdrawn' | 'timedOut' | 'terminatedWithError'>;

/** Ends a request that we hold without an effect. */
export async function dropRequest<Ports>(
  em: EntityManager,
  request: TaskRequest,
  state: Nothing,
  facts: { decision?: Decision; problems?: UserErrorFields[] },
  around: RequestSurroundings<Ports>,
): Promise<void> {
  await changeState(em, request, state, around.now(), facts);
  await kindOf(around, request.kind).release?.(em, seenByKind(request), around.ports);
}
