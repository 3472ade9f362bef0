import type { ProductOffering } from '../entities/product-offering.entity.ts';

/** More than a configuration can hold. */
export const mostOfBundles = 1000;

/** Offerings with all that is in them, one read for each level of bundles in bundles; each is followed once. */
export const withChildren = async (
  read: (ids: readonly string[]) => Promise<ProductOffering[]>,
  ids: readonly string[],
): Promise<ProductOffering[]> => {
  const all: ProductOffering[] = [];
  const asked = new Set<string>();
  for (let next = ids; next.length > 0 && asked.size < mostOfBundles;) {
    const wanted = [...new Set(next)].filter((id) => !asked.has(id)).slice(0, mostOfBundles - asked.size);
    for (const id of wanted) asked.add(id);
    const found = wanted.length > 0 ? await read(wanted) : [];
    all.push(...found);
    next = found.flatMap(({ bundledOfferings }) => bundledOfferings.map(({ id }) => id));
  }
  return all;
};
