import type { ExistingProduct } from '../ports.ts';

/** A product and, of a bundle, what it holds, each after what holds it. */
export interface BundleProduct {
  product: ExistingProduct;
  parts: ExistingProduct[];
  /** Which product holds a part. */
  holderOf: ReadonlyMap<string, string>;
}

const holds = (bundle: ExistingProduct, part: ExistingProduct): boolean =>
  part.relationships.some(({ type, productId }) => type === 'BUNDLED_BY' && productId === bundle.id) ||
  bundle.relationships.some(({ type, productId }) => type === 'BUNDLES' && productId === part.id);

/** Finds what is in a bundle, and in bundles in it, among the customer's products that rely on it. */
export const bundleProduct = (product: ExistingProduct, relying: readonly ExistingProduct[]): BundleProduct => {
  const others = relying.filter(({ customerId, id }) => customerId === product.customerId && id !== product.id);
  const holderOf = new Map<string, string>();
  const found = [product];
  for (const bundle of found) {
    const parts = others.filter((part) => !holderOf.has(part.id) && holds(bundle, part));
    for (const part of parts) holderOf.set(part.id, bundle.id);
    found.push(...parts);
  }
  return { product, parts: found.slice(1), holderOf };
};
