import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../../kit/database/idempotency.ts';
import { recordEvents } from '../../kit/events/record-event.ts';
import { idempotencyConflict } from '../../kit/graph/user-error.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../create/events.ts';
import { loadCreated } from '../create/load-created.ts';
import { refreshIdentifiers } from '../duplicates/refresh-identifiers.ts';
import { duplicateSuspected, type ProblemOfParty } from '../duplicates/suspected-error.ts';
import { DuplicateSuspected } from '../duplicates/suspicion.ts';
import type { Party } from '../entities/party.entity.ts';
import { partyChangedMeanwhile } from '../errors.ts';
import { lockLivingParty } from './lock-party.ts';
import { Refusal } from './refusal.ts';

export interface PartyChange {
  operation: string;
  input: { idempotencyKey: string; expectedVersion?: number | null };
  partyId: string;
  /** Locks that are taken before that of the party. */
  lockFirst?(em: EntityManager): Promise<unknown>;
  /** Changes the locked party; TMF names of the attributes that are new, or a `Refusal`. */
  apply(em: EntityManager, party: Party, now: Date): Promise<string[]>;
}

export const partyRejected = (problems: ProblemOfParty[]) => ({ __typename: 'PartyRejected' as const, problems });

/** The one way to change a party: once per key, one after the other, with its version and its event. */
export const changeParty = async ({ operation, input, partyId, lockFirst, apply }: PartyChange, context: Context) => {
  const { viewer, clock, loaders } = context;
  const now = clock.now();
  const call = { operation, caller: viewer.subject, key: input.idempotencyKey, input };
  try {
    const answer = await idempotent(context.em(), call, async (tx) => {
      await lockFirst?.(tx);
      const party = await lockLivingParty(tx, partyId, ['input']);
      if (input.expectedVersion != null && input.expectedVersion !== party.version) throw new Refusal('VERSION_CONFLICT');
      const changed = await apply(tx, party, now);
      party.version += 1;
      await tx.flush();
      await refreshIdentifiers(tx, party, viewer.subject, now);
      await recordEvents(tx, [eventOf(party.type, 'AttributeValueChange', partyId, { changed }, { now })]);
      return partyId;
    });
    if (answer.outcome === 'conflict') return idempotencyConflict(answer.differingPaths);
    loaders.contactMediaOfParty.clear(partyId);
    return { __typename: 'ChangePartySuccess' as const, party: await loadCreated(loaders.parties, partyId) };
  } catch (error) {
    if (error instanceof DuplicateSuspected) {
      return partyRejected([await duplicateSuspected(error.suspicion, { caller: viewer.subject, path: ['input'], now })]);
    }
    if (!(error instanceof Refusal)) throw error;
    if (error.answer !== 'VERSION_CONFLICT') return partyRejected(error.answer);
    return { ...partyChangedMeanwhile(), party: await loadCreated(loaders.parties, partyId) };
  }
};
