import type { BundleLimit, CartLine } from '../cart-line.ts';
import { bundleIncomplete, problem, type CartProblem } from '../errors.ts';
import { pathInCart } from './path-of.ts';

const isHeaderOf = (header: CartLine, line: CartLine) =>
  header.relationships.some(({ type, itemId }) => type === 'BUNDLES' && itemId === line.id) ||
  line.relationships.some(({ type, itemId }) => type === 'BUNDLED_BY' && itemId === header.id);

const isLinked = (line: CartLine, headers: readonly CartLine[]) => headers.some((header) => isHeaderOf(header, line));

/** What is linked to the bundle; and what nobody linked, where only this bundle can mean it. */
const partsOf = (header: CartLine, lines: readonly CartLine[], headers: readonly CartLine[]): CartLine[] =>
  lines.filter((line) => {
    if (isHeaderOf(header, line)) return true;
    const holders = headers.filter(({ bundledOfferings }) => bundledOfferings.includes(line.productOfferingId));
    return holders.length === 1 && holders[0] === header && !isLinked(line, headers);
  });

const checkLimit = (header: CartLine, { id, min, max }: BundleLimit, parts: readonly CartLine[]): CartProblem[] => {
  const same = parts.filter(({ productOfferingId }) => productOfferingId === id);
  const count = same.reduce((sum, { quantity }) => sum + quantity, 0);
  if (count < min * header.quantity) return [bundleIncomplete(header, id, min * header.quantity, count, pathInCart([header.id]))];
  if (max === null || count <= max * header.quantity) return [];
  const reason = `${header.name} holds at most ${max * header.quantity} of ${id}, not ${count}.`;
  const path = pathInCart([same.at(-1)?.id ?? header.id], 'quantity');
  return [problem('BUNDLE_LIMIT_EXCEEDED', reason, path, 'Take some of them out, or buy them on their own.')];
};

/** TMF620 `BundledProductOfferingOption`: of each part a new bundle holds neither too few nor too many. */
export const checkBundleLimits = (lines: readonly CartLine[]): CartProblem[] => {
  const headers = lines.filter(({ action, bundleLimits }) => action === 'ADD' && bundleLimits != null && bundleLimits.length > 0);
  const present = lines.filter(({ action }) => action !== 'DELETE');
  return headers.flatMap((header) => {
    const parts = partsOf(header, present, headers);
    return (header.bundleLimits ?? []).flatMap((limit) => checkLimit(header, limit, parts));
  });
};
