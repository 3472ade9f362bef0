import type { InputProblem } from '../../kit/graph/user-error.ts';
import { importProblem, shapeProblems } from './import-problem.ts';
import { itemSchema, listNames, payloadSchema, type ListName, type TmfItem } from './product-order.schema.ts';

/** Deeper bundles are not sold; the limit keeps a hostile payload from exhausting the stack. */
const DEEPEST = 8;

/** An item wherever it was nested. */
export interface FoundItem {
  item: TmfItem;
  list: ListName;
  path: string[];
  /** The item it was nested in. */
  parentId?: string;
}

interface Level {
  entries: readonly unknown[];
  list: ListName;
  path: string[];
  parentId?: string;
  depth: number;
}

const readLevel = ({ entries, list, path, parentId, depth }: Level, problems: InputProblem[]): FoundItem[] => {
  if (entries.length > 0 && depth > DEEPEST) {
    problems.push(importProblem('NESTED_TOO_DEEP', `Items are nested at most ${DEEPEST} deep.`, path, 'Relate them instead.'));
    return [];
  }
  return entries.flatMap((entry, index) => {
    const at = [...path, list, String(index)];
    const { success, data, error } = itemSchema.safeParse(entry);
    if (!success) {
      problems.push(...shapeProblems(error, at));
      return [];
    }
    if (list === 'cartItem' && data.status === 'saveForLater') return [];
    const below = { entries: data[list] ?? [], list, path: at, parentId: data.id, depth: depth + 1 };
    return [{ item: data, list, path: at, parentId }, ...readLevel(below, problems)];
  });
};

/** All items of an order or cart, those nested in others after them; what has the wrong shape is among the problems. */
export const readItems = (payload: unknown, path: string[], problems: InputProblem[]): FoundItem[] => {
  const { success, data, error } = payloadSchema.safeParse(payload);
  if (!success) {
    problems.push(...shapeProblems(error, path));
    return [];
  }
  const lists: Partial<Record<ListName, unknown[]>> = data;
  return listNames.flatMap((list) => readLevel({ entries: lists[list] ?? [], list, path, depth: 1 }, problems));
};
