import { inputProblem, type InputProblem } from '../subgraphs/kit/graph/user-error.ts';

/** A line of a cart, as far as it may need numbers or SIMs. */
interface NeedingLine {
  id: string;
  action: string;
  /** `msisdn`, `iccid`. */
  resourceSpecifications: readonly string[];
}

/** A number or SIM that a line holds. */
export interface HeldResource {
  cartItemId: string;
  kind: string;
}

const resourceMissing = (cartId: string, cartItemId: string, kind: string) =>
  inputProblem(
    kind === 'msisdn' ? 'NUMBER_MISSING' : 'SIM_MISSING',
    kind === 'msisdn' ? 'This line needs a phone number.' : 'This line needs a SIM.',
    ['cart', 'items', cartItemId],
    [
      { operation: 'availableNumbers', description: 'Choose a number.' },
      { operation: 'leaseNumbers', description: 'Lease it, with a SIM, for this cart.', arguments: { cartId, cartItemId } },
    ],
  );

/** Whether any of these lines is to become a product with a number or SIM. */
export const needsResources = (lines: readonly NeedingLine[]): boolean =>
  lines.some(({ action, resourceSpecifications }) => action === 'ADD' && resourceSpecifications.length > 0);

/** The numbers and SIMs that new products still need; cart and checkout say it alike. */
export const missingResources = (
  cartId: string,
  lines: readonly NeedingLine[],
  held: readonly HeldResource[],
): InputProblem[] => {
  const known = new Set(held.map(({ cartItemId, kind }) => `${cartItemId} ${kind}`));
  return lines
    .filter(({ action }) => action === 'ADD')
    .flatMap(({ id, resourceSpecifications }) => resourceSpecifications.map((kind) => ({ id, kind })))
    .filter(({ id, kind }) => !known.has(`${id} ${kind}`))
    .map(({ id, kind }) => resourceMissing(cartId, id, kind));
};
