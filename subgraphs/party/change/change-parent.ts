import type { EntityManager } from '@mikro-orm/postgresql';
import type { Party } from '../entities/party.entity.ts';
import { hierarchyCycle, unknownOrganization } from '../errors.ts';
import { isAbove, organizationNow } from './hierarchy.ts';
import { Refusal } from './refusal.ts';

const path = ['input', 'parentOrganizationId'];

/** Puts a locked organization below another. */
export const changeParent = async (em: EntityManager, party: Party, wanted: string | null): Promise<string[]> => {
  const parentId = wanted === null ? null : await organizationNow(em, wanted);
  if (parentId === undefined) throw new Refusal([unknownOrganization(path)]);
  if (parentId !== null && (await isAbove(em, party.id, parentId))) throw new Refusal([hierarchyCycle(path)]);
  party.parentId = parentId;
  return ['organizationParentRelationship'];
};
