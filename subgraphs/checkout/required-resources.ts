import type { Cart, CartLine, RequiredResource } from './ports.ts';

const simTypes: Record<string, RequiredResource['simType']> = { physical: 'PHYSICAL', eSIM: 'ESIM' };

/** The kind of SIM a line is for, if its specification tells kinds apart. */
const simTypeOf = ({ characteristics }: CartLine) =>
  simTypes[String(characteristics.find(({ name }) => name === 'simType')?.value)] ?? null;

/** The numbers and SIMs the cart's new products need. */
export const requiredResources = ({ lines }: Cart): RequiredResource[] =>
  lines
    .filter(({ action }) => action === 'ADD')
    .flatMap((line) =>
      line.resourceSpecifications.map((kind) => ({
        cartItemId: line.id,
        kind,
        simType: kind === 'iccid' ? simTypeOf(line) : null,
      })),
    );
