import type { EntityManager } from '@mikro-orm/postgresql';
import type { DomainEvent } from '../../kit/events/record-event.ts';
import { storeParty } from '../create/store-party.ts';
import { completePerson } from '../identity/complete-person.ts';
import { ownPerson } from '../identity/own-person.ts';
import type { NewPartyOfProcess } from './newcomer.ts';

/** The party of a process: who is signed in, completed, when it is they who buy; else somebody new. */
export const storeNewcomer = async (
  em: EntityManager,
  { party, loginSubject, processId, isCommitted }: NewPartyOfProcess,
  now: Date,
): Promise<{ id: string; events: DomainEvent[] }> => {
  const person = await ownPerson(em, party, loginSubject);
  if (!person || party.type !== 'individual') return storeParty(em, party, { now, processId, isCommitted });
  return { id: person.id, events: await completePerson(em, person, party, { now, by: processId, isCommitted }) };
};
