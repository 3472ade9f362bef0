import type { CartLine, LineCharacteristic } from '../cart-line.ts';
import type { WantedValues } from './quote-request.ts';

/** The given values over the ones before. */
export const mergeValues = (
  before: readonly LineCharacteristic[],
  given: readonly LineCharacteristic[],
): LineCharacteristic[] => [
  ...new Map([...before, ...given].map((characteristic) => [characteristic.name, characteristic])).values(),
];

/** The values of a stored line, to be priced once more; undefined: it has no price. */
export const asChosen = ({ action, characteristics, productBasis }: CartLine): WantedValues | undefined => {
  if (action === 'ADD') return { values: characteristics };
  if (action !== 'MODIFY' || !productBasis) return undefined;
  const { characteristics: current, term } = productBasis;
  return { values: mergeValues(current, characteristics), current, term };
};
