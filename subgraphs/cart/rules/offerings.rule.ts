import type { CartLine } from '../cart-line.ts';
import { problem, requiredOfferingMissing } from '../errors.ts';
import type { PathOf } from './path-of.ts';

const staying = (lines: readonly CartLine[]) => lines.filter(({ action }) => action !== 'DELETE');

/** TMF620 `excludes`: two offerings that may not be bought together. Each pair is told once. */
export const checkExcludes = (lines: readonly CartLine[], pathOf: PathOf) => {
  const present = staying(lines);
  const byOffering = Map.groupBy(present, ({ productOfferingId }) => productOfferingId);
  const told = new Set<string>();
  return present.flatMap((line) =>
    line.excludes
      .flatMap((offeringId) => byOffering.get(offeringId) ?? [])
      .filter((other) => {
        const pair = [line.id, other.id].sort().join(' ');
        return other.id !== line.id && !told.has(pair) && told.add(pair);
      })
      .map((other) =>
        problem(
          'OFFERINGS_EXCLUDE_EACH_OTHER',
          `${line.name} cannot be bought together with ${other.name}.`,
          pathOf([line.id, other.id]),
          `Remove the item ${line.id} or ${other.id}.`,
        ),
      ),
  );
};

/** TMF620 `isSellable: false`: the price of a part holds only with the bundle around it. */
export const checkBundles = (lines: readonly CartLine[], pathOf: PathOf) => {
  const bundled = new Set(staying(lines).flatMap(({ bundledOfferings }) => bundledOfferings));
  return lines
    .filter(({ bundledOnly, productOfferingId }) => bundledOnly && !bundled.has(productOfferingId))
    .map((line) =>
      problem(
        'BUNDLE_MISSING',
        `${line.name} is sold only inside a bundle.`,
        pathOf([line.id]),
        'Add the bundle, or remove this item.',
      ),
    );
};

/** TMF620 `requires`: of each group one offering must be in the cart, new or as an existing product. */
export const checkRequires = (lines: readonly CartLine[], pathOf: PathOf) => {
  const offerings = new Set(staying(lines).map(({ productOfferingId }) => productOfferingId));
  return lines
    .filter(({ action }) => action === 'ADD')
    .flatMap((line) => line.requires.filter((group) => !group.some((id) => offerings.has(id))).map((group) => ({ line, group })))
    .map(({ line, group }) => requiredOfferingMissing(line.name, group, pathOf([line.id])));
};
