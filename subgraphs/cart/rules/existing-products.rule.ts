import type { CartLine } from '../cart-line.ts';
import { problem, type CartProblem } from '../errors.ts';
import type { ExistingProduct, KnownProducts } from '../ports.ts';

const inService = new Set(['ACTIVE', 'SUSPENDED']);

/** The existing products these lines refer to. */
export const productIdsOf = (lines: readonly CartLine[]): string[] => [
  ...new Set(lines.map(({ productId }) => productId).filter((id) => id != null)),
];

/** Why no order can refer to the product; a foreign one is as unknown as one that does not exist. */
export const productProblem = (product: ExistingProduct | undefined, path: string[], advice: string): CartProblem | undefined => {
  if (!product) return problem('UNKNOWN_PRODUCT', 'There is no such product.', path, advice);
  if (inService.has(product.status)) return undefined;
  const reason = `The product is ${product.status.toLowerCase().replaceAll('_', ' ')} and cannot be changed or ended now.`;
  return problem('PRODUCT_NOT_CHANGEABLE', reason, path, advice);
};

/** Products live on while a cart waits: each is looked at again before it is ordered. */
export const checkExistingProducts = (lines: readonly CartLine[], products: KnownProducts): CartProblem[] =>
  lines.flatMap(({ id, productId }) => {
    if (productId == null) return [];
    return productProblem(products.get(productId), ['cart', 'items', id], 'Take the item out with `removeItem`.') ?? [];
  });
