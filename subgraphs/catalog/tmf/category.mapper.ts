import type { TmfResource } from './dump.schema.ts';

/** A category as it says of itself; its place in the tree is known when all are read. */
export const toCategoryRow = (category: TmfResource<'category'>, tmf: unknown) => ({
  id: category.id,
  name: category.name,
  description: category.description ?? null,
  parentId: category.parentId ?? null,
  tmf,
});
