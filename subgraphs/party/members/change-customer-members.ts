import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../../kit/database/idempotency.ts';
import { recordEvents } from '../../kit/events/record-event.ts';
import { idempotencyConflict } from '../../kit/graph/user-error.ts';
import { mayActForAll, type Viewer } from '../../kit/graph/viewer.ts';
import { partyRejected } from '../change/change-party.ts';
import { Refusal } from '../change/refusal.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../create/events.ts';
import { loadCreated } from '../create/load-created.ts';
import { lockCustomer } from '../create/lock-customer.ts';
import { CustomerMember } from '../entities/customer-member.entity.ts';
import { customerClosed, memberChangedMeanwhile, unknownCustomer } from '../errors.ts';
import type { FieldReader } from '../rules/field-reader.ts';
import { visibleCustomer } from '../visible.ts';

interface Asked {
  customerId: string;
  byPartyId: string | undefined;
}

interface MembersChange {
  operation: string;
  input: { idempotencyKey: string; customerId: string; memberId?: string };
  fields: FieldReader;
  /** Changes the members of the locked customer; the id of the member it is about, or a `Refusal`. */
  apply(em: EntityManager, asked: Asked, now: Date): Promise<string>;
}

const path = ['input', 'customerId'];

/** Agents, and approvers as long as they are. */
const requireManager = async (em: EntityManager, customerId: string, { role, partyId }: Viewer) => {
  const isManager =
    role === 'approver' &&
    partyId !== undefined &&
    (await em.count(CustomerMember, { customerId, partyId, role: 'APPROVER' })) > 0;
  if (!isManager) throw new Refusal([unknownCustomer(path)]);
};

/** The one way to change the members of a customer: once per key, one after the other. */
export const changeCustomerMembers = async ({ operation, input, fields, apply }: MembersChange, context: Context) => {
  const { viewer, clock, loaders } = context;
  const now = clock.now();
  const mayManage = mayActForAll(viewer) || viewer.role === 'approver';
  const customer = mayManage ? await visibleCustomer(input.customerId, context) : null;
  if (!customer) fields.problems.push(unknownCustomer(path));
  if (!customer || fields.problems.length > 0) return partyRejected(fields.problems);
  const memberOf = async (id: string) =>
    (await loaders.membersOfCustomer.clear(customer.id).load(customer.id)).find((member) => member.id === id);
  try {
    const call = { operation, caller: viewer.subject, key: input.idempotencyKey, input };
    const answer = await idempotent(context.em(), call, async (tx) => {
      const locked = await lockCustomer(tx, customer.id);
      if (locked?.status === 'CLOSED') throw new Refusal([customerClosed(path)]);
      if (!mayActForAll(viewer)) await requireManager(tx, customer.id, viewer);
      const id = await apply(tx, { customerId: customer.id, byPartyId: viewer.partyId }, now);
      await recordEvents(tx, [eventOf('customer', 'AttributeValueChange', customer.id, { changed: ['relatedParty'] }, { now })]);
      return id;
    });
    if (answer.outcome === 'conflict') return idempotencyConflict(answer.differingPaths);
    const member = (await memberOf(answer.result)) ?? null;
    return {
      __typename: 'ChangeCustomerMemberSuccess' as const,
      customer: await loadCreated(loaders.customers, customer.id),
      member,
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.answer !== 'VERSION_CONFLICT') return partyRejected(error.answer);
    const member = await memberOf(input.memberId ?? '');
    if (!member) throw new Error('The member has gone.', { cause: error });
    return { ...memberChangedMeanwhile(), current: member };
  }
};
