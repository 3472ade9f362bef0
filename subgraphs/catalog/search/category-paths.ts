import type { Category } from '../entities/category.entity.ts';

/** Each category with all above it, nearest first. */
export const pathsOf = (categories: readonly Pick<Category, 'id' | 'parentId'>[]): Map<string, string[]> => {
  const parentOf = new Map(categories.map(({ id, parentId }) => [id, parentId]));
  const pathOf = (id: string) => {
    const path = new Set<string>();
    for (let at: string | null | undefined = id; at && !path.has(at); at = parentOf.get(at)) path.add(at);
    return [...path];
  };
  return new Map(categories.map(({ id }) => [id, pathOf(id)]));
};
