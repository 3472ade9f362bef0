import { v5 as uuidv5 } from 'uuid';
import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotencyConflict, inputProblem, type UserErrorFields } from '../../kit/graph/user-error.ts';
import type { RegisteredProcess } from '../../kit/engine/registered-process.ts';
import type { StepFailed } from '../../kit/engine/run-process.ts';
import type { ErasureBlocker } from '../../kit/privacy/personal-data.ts';
import { Erasure } from '../entities/erasure.entity.ts';
import { unknownParty } from '../errors.ts';
import type { ErasureRefusal, ErasureStart } from './erasure-process.ts';

export type Erasures = RegisteredProcess<ErasureStart, { partyId: string }, ErasureRefusal | StepFailed>;

/** Namespace of process ids: a caller's key is always the same erasure. */
const NAMESPACE = '0b8a4f0e-6a5e-4c0b-9b57-6f5c1f5a9d3e';
const WAIT_MS = 20_000;

export interface ErasureBlocked extends UserErrorFields {
  __typename: 'ErasureBlockedError';
  blockers: ErasureBlocker[];
}

const erasureBlocked = (blockers: ErasureBlocker[]): ErasureBlocked => ({
  __typename: 'ErasureBlockedError',
  code: 'ERASURE_BLOCKED',
  reason: 'Something of the person is still open.',
  path: ['input', 'partyId'],
  recover: [{ operation: 'requestErasure', description: 'End what is open, then ask again with a new key.' }],
  blockers,
});

const success = (erasure: Erasure) => ({ __typename: 'RequestErasureSuccess' as const, erasure });
const rejected = (problem: ReturnType<typeof inputProblem>) => ({ __typename: 'PartyRejected' as const, problems: [problem] });

/** Begins an erasure, or finds the one of this key; waits until it is done or refused, for a while. */
export const requestErasure = async (em: EntityManager, erasures: Erasures, key: string, start: ErasureStart) => {
  const id = uuidv5(JSON.stringify([start.requestedBy, key]), NAMESPACE);
  const before = await em.findOne(Erasure, { id });
  if (before && before.partyId !== start.partyId) return idempotencyConflict(['input.partyId']);
  await erasures.start(id, start);
  const end = await erasures.outcome(id, WAIT_MS);
  if (end?.state === 'refused' && end.problem.code === 'UNKNOWN') return rejected(unknownParty(['input', 'partyId']));
  if (end?.state === 'refused' && end.problem.code === 'BLOCKED') return erasureBlocked(end.problem.blockers);
  const found = end?.state === 'refused' && end.problem.code === 'EXISTS' ? end.problem.erasureId : id;
  return success(await em.fork().findOneOrFail(Erasure, { id: found }));
};
