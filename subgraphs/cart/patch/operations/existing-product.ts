import type { LineRelationship } from '../../cart-line.ts';
import { problem } from '../../errors.ts';
import type { ExistingProduct } from '../../ports.ts';
import { nextPosition, type CartDraft, type DraftLine } from '../cart-draft.ts';
import { takeLineId } from '../line-id.ts';
import { uniqueLinks } from '../relationships.ts';

const changeable = new Set(['ACTIVE', 'SUSPENDED']);

/** The product an operation refers to; a foreign one is as unknown as one that does not exist. */
const findProduct = (draft: CartDraft, productId: string, path: string[]): ExistingProduct | undefined => {
  const product = draft.products.get(productId);
  if (!product) {
    draft.problems.push(
      problem('UNKNOWN_PRODUCT', 'There is no such product.', [...path, 'productId'], 'Refer to a product of the customer.'),
    );
    return undefined;
  }
  if (changeable.has(product.status)) return product;
  const reason = `The product is ${product.status.toLowerCase().replaceAll('_', ' ')} and cannot be changed or ended now.`;
  draft.problems.push(
    problem('PRODUCT_NOT_CHANGEABLE', reason, [...path, 'productId'], 'Refer to a product that is in service.'),
  );
  return undefined;
};

interface Reference {
  id?: string | null;
  productId: string;
  relationships?: readonly LineRelationship[] | null;
}

/** A line about an existing product, or undefined with the reason among the draft's problems. */
export const referTo = (
  draft: CartDraft,
  input: Reference,
  path: string[],
): { product: ExistingProduct; line: DraftLine } | undefined => {
  const product = findProduct(draft, input.productId, path);
  const id = takeLineId(draft, input.id, path);
  if (!product || id === undefined) return undefined;
  const line: DraftLine = {
    id,
    position: nextPosition(draft),
    action: 'NO_CHANGE',
    quantity: 1,
    name: product.name,
    productOfferingId: product.productOfferingId,
    productSpecificationId: product.productSpecificationId,
    productId: product.id,
    characteristics: [],
    prices: [],
    resourceSpecifications: [],
    requires: [],
    excludes: [],
    bundledOnly: false,
    bundledOfferings: [],
    relationships: uniqueLinks(input.relationships),
    path,
  };
  draft.lines.set(id, line);
  return { product, line };
};
