import type { ConfigureQuery, PatchCartMutationVariables } from '../../schema/operations/generated/storefront.ts';

type Operations = PatchCartMutationVariables['input']['operations'];
type Operation = Extract<Operations, unknown[]>[number];

/** The cart that buys a configuration: a line for each item, part of the line of its bundle; for what has a number one line each. */
export const cartOfConfiguration = ({ items }: Pick<ConfigureQuery['configure'], 'items'>): Operation[] =>
  items.flatMap(({ id, parentId, productOffering, totalQuantity, choices }) => {
    const characteristics = choices.flatMap(({ name, value }) => (value == null ? [] : [{ name, value }]));
    const line = {
      productOfferingId: productOffering?.id ?? '',
      configuration: { characteristics },
      relationships: parentId == null ? [] : [{ type: 'BUNDLED_BY' as const, itemId: parentId }],
    };
    const hasNumber = (productOffering?.productSpecification?.resourceSpecifications ?? []).length > 0;
    if (!hasNumber) return [{ addItem: { ...line, id, quantity: totalQuantity } }];
    return Array.from({ length: totalQuantity }, (_, index) => ({ addItem: { ...line, id: `${id}-${index}`, quantity: 1 } }));
  });
