import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../kit/uuid.ts';
import { lockLivingParty } from '../change/lock-party.ts';
import { Refusal } from '../change/refusal.ts';
import { CustomerMember } from '../entities/customer-member.entity.ts';
import { memberExists, ownMembership, unknownMember } from '../errors.ts';
import type { CustomerMemberRole } from '../generated/resolvers.ts';
import { createFieldReader } from '../rules/field-reader.ts';
import { limitsOf, readLimits, type GivenLimits, type Limits } from './limits.ts';

/** The customer is locked; its member with this party id, if any, is who asks. */
interface Asked {
  customerId: string;
  byPartyId: string | undefined;
}

interface NewMember extends Limits {
  partyId: string;
  role: CustomerMemberRole;
}

export const addMember = async (em: EntityManager, { customerId }: Asked, member: NewMember, now: Date): Promise<string> => {
  const { partyId } = member;
  await lockLivingParty(em, partyId, ['input', 'partyId']);
  if ((await em.count(CustomerMember, { customerId, partyId })) > 0) throw new Refusal([memberExists(['input', 'partyId'])]);
  const id = randomUUID();
  await em.insert(CustomerMember, { id, customerId, ...member, version: 1, createdAt: now });
  return id;
};

/** Nobody decides about themselves. */
const memberToChange = async (em: EntityManager, { customerId, byPartyId }: Asked, id: string): Promise<CustomerMember> => {
  const path = ['input', 'memberId'];
  const member = isUuid(id) ? await em.findOne(CustomerMember, { id, customerId }, { refresh: true }) : null;
  if (!member) throw new Refusal([unknownMember(path)]);
  if (member.partyId === byPartyId) throw new Refusal([ownMembership(path)]);
  return member;
};

interface MemberChange extends GivenLimits {
  memberId: string;
  expectedVersion: number;
  /** Null: as before. */
  role: CustomerMemberRole | null;
}

/** What is undefined of the limits stays as it was. */
const newLimits = (before: CustomerMember, { orderLimit, monthlyLimit }: GivenLimits): Limits => {
  const fields = createFieldReader(['input'], 'changeCustomerMember');
  const old = limitsOf(before);
  const limits = readLimits(
    fields,
    {
      orderLimit: orderLimit === undefined ? old.orderLimit : orderLimit,
      monthlyLimit: monthlyLimit === undefined ? old.monthlyLimit : monthlyLimit,
    },
    'changeCustomerMember',
  );
  if (fields.problems.length > 0) throw new Refusal(fields.problems);
  return limits;
};

export const changeMember = async (em: EntityManager, asked: Asked, change: MemberChange): Promise<string> => {
  const member = await memberToChange(em, asked, change.memberId);
  if (member.version !== change.expectedVersion) throw new Refusal('VERSION_CONFLICT');
  Object.assign(member, newLimits(member, change), { role: change.role ?? member.role, version: member.version + 1 });
  await em.flush();
  return member.id;
};

export const removeMember = async (em: EntityManager, asked: Asked, memberId: string): Promise<string> => {
  const { id } = await memberToChange(em, asked, memberId);
  await em.nativeDelete(CustomerMember, { id });
  return id;
};
