import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../../kit/database/idempotency.ts';
import { recordEvents, type DomainEvent } from '../../kit/events/record-event.ts';
import { idempotencyConflict, type IdempotencyConflict, type InputProblem } from '../../kit/graph/user-error.ts';
import { lockHierarchy } from '../change/hierarchy.ts';
import { Refusal } from '../change/refusal.ts';
import { eventOf } from '../create/events.ts';
import { Customer } from '../entities/customer.entity.ts';
import { Party, type StoredIdentification } from '../entities/party.entity.ts';
import type { MergePartiesInput } from '../generated/resolvers.ts';
import { countMoves, move, type MergePair } from './moves.ts';
import { mergeProblems } from './refusals.ts';

/** Both, in the order of their ids, kept from others until the transaction ends. */
const lockBoth = async (em: EntityManager, { survivorId, mergedId }: MergePair) => {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true } as const;
  const locked = await em.find(Party, { id: { $in: [survivorId, mergedId] } }, options);
  const byId = (id: string) => locked.find((party) => party.id === id) ?? null;
  return { survivor: byId(survivorId), merged: byId(mergedId) };
};

const keyOf = ({ identificationType, identificationId }: StoredIdentification) => `${identificationType} ${identificationId}`;

const eventsOf = (survivor: Party, merged: Party, customerIds: string[], now: Date): DomainEvent[] => {
  const engagedParty = { id: survivor.id };
  return [
    eventOf(survivor.type, 'AttributeValueChange', survivor.id, { changed: ['externalReference'], merged: merged.id }, { now }),
    eventOf(merged.type, 'StateChange', merged.id, { state: 'merged', mergedInto: survivor.id }, { now }),
    ...customerIds.map((id) => eventOf('customer', 'AttributeValueChange', id, { engagedParty }, { now })),
  ];
};

const merge = async (em: EntityManager, input: MergePartiesInput, by: string, now: Date): Promise<string> => {
  await lockHierarchy(em);
  const { survivor, merged } = await lockBoth(em, input);
  const problems = await mergeProblems(em, input, { survivor, merged });
  if (!survivor || !merged || problems.length > 0) throw new Refusal(problems);

  const customers = await em.find(Customer, { partyId: merged.id }, { fields: ['id'] });
  const moves = await countMoves(em, input);
  const known = new Set(survivor.identifications.map(keyOf));
  const further = merged.identifications.filter((identification) => !known.has(keyOf(identification)));
  survivor.identifications = [...survivor.identifications, ...further];
  survivor.version += 1;
  Object.assign(merged, { mergedInto: survivor.id, parentId: null, version: merged.version + 1 });
  await em.flush();
  await move(em, input);
  await em.execute(
    'insert into party.party_merge (merged_id, survivor_id, moves, reason, merged_by, merged_at) values (?, ?, ?, ?, ?, ?)',
    [merged.id, survivor.id, JSON.stringify(moves), input.reason, by, now],
  );
  await recordEvents(
    em,
    eventsOf(
      survivor,
      merged,
      customers.map(({ id }) => id),
      now,
    ),
  );
  return survivor.id;
};

/** Makes two parties one, once per key. */
export const mergeParties = async (
  em: EntityManager,
  input: MergePartiesInput,
  by: string,
  now: Date,
): Promise<{ partyId: string } | { problems: InputProblem[] } | { conflict: IdempotencyConflict }> => {
  try {
    const call = { operation: 'mergeParties', caller: by, key: input.idempotencyKey, input };
    const answer = await idempotent(em, call, (tx) => merge(tx, input, by, now));
    return answer.outcome === 'conflict' ? { conflict: idempotencyConflict(answer.differingPaths) } : { partyId: answer.result };
  } catch (error) {
    if (error instanceof Refusal && error.answer !== 'VERSION_CONFLICT') return { problems: error.answer };
    throw error;
  }
};
