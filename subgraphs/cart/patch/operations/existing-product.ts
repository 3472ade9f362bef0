import type { LineRelationship } from '../../cart-line.ts';
import type { ExistingProduct } from '../../ports.ts';
import { productProblem } from '../../rules/existing-products.rule.ts';
import { nextPosition, type CartDraft, type DraftLine } from '../cart-draft.ts';
import { takeLineId } from '../line-id.ts';
import { uniqueLinks } from '../relationships.ts';

/** The product an operation refers to, if it can be changed or ended. */
const findProduct = (draft: CartDraft, productId: string, path: string[]): ExistingProduct | undefined => {
  const product = draft.products.get(productId);
  const problem = productProblem(product, [...path, 'productId'], 'Refer to a product of the customer that is in service.');
  if (problem) draft.problems.push(problem);
  return problem ? undefined : product;
};

interface Reference {
  id?: string | null;
  productId: string;
  relationships?: readonly LineRelationship[] | null;
}

/** A line that only refers to a product. */
export const lineAbout = (
  product: ExistingProduct,
  place: Pick<DraftLine, 'id' | 'position' | 'relationships' | 'path'>,
): DraftLine => ({
  ...place,
  action: 'NO_CHANGE',
  status: 'ACTIVE',
  quantity: 1,
  name: product.name,
  productOfferingId: product.productOfferingId,
  productSpecificationId: product.productSpecificationId,
  productId: product.id,
  productVersion: null,
  productBasis: null,
  characteristics: [],
  prices: [],
  resourceSpecifications: [],
  requires: [],
  excludes: [],
  bundledOnly: false,
  bundledOfferings: [],
});

/** A line about an existing product, or undefined with the reason among the draft's problems. */
export const referTo = (
  draft: CartDraft,
  input: Reference,
  path: string[],
): { product: ExistingProduct; line: DraftLine } | undefined => {
  const product = findProduct(draft, input.productId, path);
  const id = takeLineId(draft, input.id, path);
  if (!product || id === undefined) return undefined;
  const line = lineAbout(product, { id, position: nextPosition(draft), relationships: uniqueLinks(input.relationships), path });
  draft.lines.set(id, line);
  return { product, line };
};
