import type { EntityManager } from '@mikro-orm/postgresql';
import { inputProblem, type InputProblem } from '../../kit/graph/user-error.ts';
import { isAbove } from '../change/hierarchy.ts';
import { Erasure } from '../entities/erasure.entity.ts';
import type { Party } from '../entities/party.entity.ts';
import { unknownParty } from '../errors.ts';
import type { MergePair } from './moves.ts';

const problem = (code: string, reason: string, path: string[] = ['input']) =>
  inputProblem(code, reason, path, [{ operation: 'previewMerge', description: 'Choose two parties that can be one.' }]);

/** Why these two cannot be one, all at once. */
export const mergeProblems = async (
  em: EntityManager,
  { survivorId, mergedId }: MergePair,
  { survivor, merged }: { survivor: Party | null; merged: Party | null },
): Promise<InputProblem[]> => {
  const missing = [
    ...(survivor ? [] : [unknownParty(['input', 'survivorId'])]),
    ...(merged ? [] : [unknownParty(['input', 'mergedId'])]),
  ];
  if (!survivor || !merged) return missing;
  const isSame = survivorId === mergedId || survivor.mergedInto === mergedId || merged.mergedInto === survivorId;
  if (isSame) return [problem('SAME_PARTY', 'They are one party already.')];
  if (survivor.mergedInto != null || merged.mergedInto != null)
    return [problem('ALREADY_MERGED', 'One of them was merged into another party already.')];
  if ((await em.count(Erasure, { partyId: { $in: [survivorId, mergedId] }, state: { $ne: 'REFUSED' } })) > 0)
    return [problem('ERASURE', 'The data of one of them is erased, or will be.')];
  if (survivor.type !== merged.type) return [problem('DIFFERENT_TYPES', 'A person and an organization cannot be one.')];
  if (await isAbove(em, mergedId, survivorId))
    return [problem('PARENT_CYCLE', 'The one that stays belongs to the other one; let that one stay.', ['input', 'survivorId'])];
  return [];
};
