import type { EntityManager } from '@mikro-orm/postgresql';
import { Process } from '../../kit/engine/process.ts';
import { refuse, type Step } from '../../kit/engine/step.ts';
import { recordEvents } from '../../kit/events/record-event.ts';
import type { ErasureBlocker } from '../../kit/privacy/personal-data.ts';
import { lockParty } from '../change/lock-party.ts';
import { eventOf } from '../create/events.ts';
import { Customer } from '../entities/customer.entity.ts';
import { Erasure } from '../entities/erasure.entity.ts';
import type { PersonalDataKeepers } from '../ports.ts';
import { eraseParty as erase } from './erase-party.ts';
import { addressesOf, readPerson } from './person.ts';

/** Ids only: what the engine keeps of it says nothing about the person. */
export interface ErasureStart {
  partyId: string;
  requestedBy: string;
}

/** What the steps work with. */
export interface ErasurePorts {
  keepers: PersonalDataKeepers;
  em(): EntityManager;
  now(): Date;
  /** Messages the sandbox kept. */
  forgetMessages(addresses: string[]): Promise<void>;
}

/** Why an erasure is not carried out. */
export type ErasureRefusal =
  { code: 'EXISTS'; erasureId: string } | { code: 'UNKNOWN' } | { code: 'BLOCKED'; blockers: ErasureBlocker[] };

type Status = Customer['status'];
interface Opened {
  closed: { id: string; status: Status }[];
}
type ErasureStep<Adds = object, Problem = never, Needs = object> = Step<ErasureStart & Needs, Adds, Problem, ErasurePorts>;

const setStatus = async (em: EntityManager, customers: { id: string; status: Status }[], now: Date) => {
  for (const { id, status } of customers) await em.nativeUpdate(Customer, { id }, { status });
  await recordEvents(
    em,
    customers.map(({ id, status }) => eventOf('customer', 'StateChange', id, { status }, { now })),
  );
};

/** From here on nobody sells to the person, merges them or erases them a second time. */
const open: ErasureStep<Opened, ErasureRefusal> = {
  kind: 'local',
  name: 'open',
  async invoke({ processId, partyId, requestedBy }, { now }, em) {
    const party = await lockParty(em, partyId);
    if (party?.type !== 'individual' || party.mergedInto != null) return refuse({ code: 'UNKNOWN' });
    const other = await em.findOne(Erasure, { partyId, state: { $ne: 'REFUSED' } });
    if (other) return refuse({ code: 'EXISTS', erasureId: other.id });
    const row = { id: processId, partyId, state: 'IN_PROGRESS', requestedBy, requestedAt: now(), blockers: [] } as const;
    await em.insert(Erasure, { ...row, blockers: [] });
    const customers = await em.find(Customer, { partyId, status: { $ne: 'CLOSED' } });
    const closed = customers.map(({ id, status }) => ({ id, status }));
    await setStatus(
      em,
      closed.map(({ id }) => ({ id, status: 'CLOSED' })),
      now(),
    );
    return { closed };
  },
  async compensate({ processId, closed = [], problem }, { now }, em) {
    const { blockers = [] } = problem as { blockers?: ErasureBlocker[] };
    await em.nativeUpdate(Erasure, { id: processId }, { state: 'REFUSED', blockers, completedAt: now() });
    await setStatus(em, closed, now());
  },
};

/** Looked at once nothing new can begin. */
const check: ErasureStep<object, ErasureRefusal> = {
  name: 'check',
  async invoke({ partyId }, { keepers, em }) {
    const kept = await keepers.read(await readPerson(em(), partyId));
    const blockers = kept.flatMap((section) => section.blockers);
    return blockers.length > 0 ? refuse({ code: 'BLOCKED', blockers }) : {};
  },
};

const eraseElsewhere: ErasureStep = {
  name: 'eraseElsewhere',
  async invoke({ partyId }, { keepers, em, forgetMessages }) {
    const person = await readPerson(em(), partyId);
    await keepers.erase(person);
    await forgetMessages(await addressesOf(em(), person));
    return {};
  },
};

/** Last, for it knows whose the rest is. */
const eraseParty: ErasureStep = {
  kind: 'local',
  name: 'eraseParty',
  async invoke({ processId, partyId }, { now }, em) {
    await erase(em, await readPerson(em, partyId));
    await em.nativeUpdate(Erasure, { id: processId }, { state: 'DONE', completedAt: now() });
    await recordEvents(em, [eventOf('individual', 'StateChange', partyId, { state: 'erased' }, { now: now(), processId })]);
    return {};
  },
};

/** Erases what says who a person is, in every subgraph; carried through crashes. */
export const erasureProcess = Process.define<ErasureStart, ErasurePorts>('erasure')
  .step(open) //            undo: the customers are what they were
  .step(check)
  .pivot(eraseElsewhere) // from here only forward
  .step(eraseParty)
  .build(({ partyId }) => ({ partyId }));
