import type { CollectionWithOriginals, Original } from '../../ports.ts';
import type { OperatorCatalog } from './operator-catalog.ts';

/** What the server said of them, as it said it. */
export const readOriginals = async (
  catalog: OperatorCatalog,
  collection: CollectionWithOriginals,
  ids: readonly string[],
): Promise<Original[]> => {
  const read = {
    productOffering: () => catalog.offerings(ids),
    productSpecification: () => catalog.specifications(ids),
    productOfferingPrice: () => catalog.prices(ids),
  };
  return (await read[collection]()).map(({ id, tmf }) => ({ id, tmf }));
};
