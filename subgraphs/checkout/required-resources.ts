import type { Cart, HeldResource } from './ports.ts';

/** The numbers and SIMs the cart's new products need. */
export const requiredResources = ({ lines }: Cart): HeldResource[] =>
  lines
    .filter(({ action }) => action === 'ADD')
    .flatMap(({ id, resourceSpecifications }) => resourceSpecifications.map((kind) => ({ cartItemId: id, kind })));
