import { fromConfigurationInput } from '../../../../schema/product-types.ts';
import type { AddCartItemInput } from '../../generated/resolvers.ts';
import { nextPosition, type CartDraft } from '../cart-draft.ts';
import { takeLineId } from '../line-id.ts';
import { uniqueLinks } from '../relationships.ts';

/** A new product; name, prices and complete values come with the quote. */
export const addItem = (draft: CartDraft, input: AddCartItemInput, path: string[]): void => {
  const id = takeLineId(draft, input.id, path);
  if (id === undefined) return;
  const values = input.configuration ? fromConfigurationInput(input.configuration) : [];
  draft.lines.set(id, {
    id,
    position: nextPosition(draft),
    action: 'ADD',
    status: 'ACTIVE',
    quantity: input.quantity ?? 1,
    name: '',
    productOfferingId: input.productOfferingId,
    productSpecificationId: null,
    productId: null,
    productVersion: null,
    productBasis: null,
    characteristics: [],
    term: input.term ?? null,
    prices: [],
    resourceSpecifications: [],
    requires: [],
    excludes: [],
    bundledOnly: false,
    bundledOfferings: [],
    relationships: uniqueLinks(input.relationships),
    path,
    wanted: { values, ...(input.configuration && { configuration: input.configuration }) },
  });
};
