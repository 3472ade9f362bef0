import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { Context } from '../context.ts';
import { unknownOrganization } from '../errors.ts';
import type { NewParty } from './new-party.ts';

/** The organization above a new one exists. It exists before, so that there is never a circle. */
export const checkParent = async (party: NewParty, path: string[], { loaders }: Context): Promise<InputProblem[]> => {
  if (party.type !== 'organization' || party.parentId === null) return [];
  const parent = await loaders.parties.load(party.parentId);
  return parent?.type === 'organization' ? [] : [unknownOrganization([...path, 'parentOrganizationId'])];
};
