import { IndexBuilder, type IndexedCategory } from './index-builder.ts';
import type { IndexBatch } from './indexed.ts';
import type { OfferingIndex } from './offering-index.ts';

/** Builds the index of one version, in slices between which requests are answered. */
export const buildIndex = async (
  batches: AsyncIterable<IndexBatch>,
  { categories, at }: { categories: readonly IndexedCategory[]; at: Date },
): Promise<OfferingIndex> => {
  const builder = new IndexBuilder(categories, at);
  for await (const batch of batches) await builder.add(batch);
  return builder.build();
};
