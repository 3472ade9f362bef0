import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { CartOperation, ItemRelationshipInput } from '../generated/resolvers.ts';
import { importProblem } from './import-problem.ts';
import { toOperation } from './item-operations.ts';
import { readItems, type FoundItem } from './read-items.ts';
import { fromTmfRelationship, relationshipWords } from './relationship-words.ts';

/** What `patchCart` is to do, and from which item of the payload each operation came. */
export interface ImportedOrder {
  operations: CartOperation[];
  paths: string[][];
}

const relationshipsOf = ({ item, list, path, parentId }: FoundItem, problems: InputProblem[]): ItemRelationshipInput[] => {
  const field = `${list}Relationship` as const;
  const links: ItemRelationshipInput[] = [];
  for (const [index, { id: itemId, relationshipType }] of (item[field] ?? []).entries()) {
    const type = fromTmfRelationship(relationshipType);
    if (type) links.push({ type, itemId });
    else {
      const at = [...path, field, String(index), 'relationshipType'];
      const reason = `Items are related by one of ${relationshipWords}.`;
      problems.push(importProblem('UNKNOWN_RELATIONSHIP', reason, at, 'Send one of these words.'));
    }
  }
  // After its own links: their places are those of the payload.
  return parentId === undefined ? links : [...links, { type: 'BUNDLED_BY', itemId: parentId }];
};

/** A TMF622 order or TMF663 cart as operations on a cart, or all that is wrong with it. */
export const fromTmfOrder = (payload: unknown): ImportedOrder | { problems: InputProblem[] } => {
  const problems: InputProblem[] = [];
  const found = readItems(payload, ['input', 'productOrder'], problems);
  const operations: CartOperation[] = [];
  for (const each of found) {
    const relationships = relationshipsOf(each, problems);
    const outcome = toOperation({ item: each.item, relationships, path: each.path });
    if ('code' in outcome) problems.push(outcome);
    else operations.push(outcome);
  }
  return problems.length > 0 ? { problems } : { operations, paths: found.map(({ path }) => path) };
};
