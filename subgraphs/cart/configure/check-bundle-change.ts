import { inputProblem } from '../../kit/graph/user-error.ts';
import { problem, requiredOfferingMissing, type CartProblem } from '../errors.ts';
import { heldChildren, type ChangedItem, type HeldChild } from './changed-item.ts';

const inInput = ({ line }: ChangedItem): string[] => line.path ?? ['input', 'children'];

/** The last change of this offering in the bundle, which is the one that went too far. */
const pathOf = (items: readonly ChangedItem[], offeringId: string): string[] =>
  items.findLast(({ line }) => line.productOfferingId === offeringId && line.path !== undefined)?.line.path ?? [
    'input',
    'children',
  ];

const checkLimit = ({ line }: ChangedItem, { id, min, max, before, after }: HeldChild, path: string[]): CartProblem[] => {
  // What the catalog allows no more, but was sold, can stay.
  if (before === after) return [];
  if (after < min) {
    const reason = `${line.name} needs at least ${min} of ${id}, and would hold ${after}.`;
    const child = { addItem: { productOfferingId: id, quantity: min - after } };
    const recover = { operation: 'configureChange', description: 'Add what would be missing.', arguments: { child } };
    return [inputProblem('BUNDLE_INCOMPLETE', reason, path, [recover])];
  }
  if (max === null || after <= max) return [];
  const reason = `${line.name} holds at most ${max} of ${id}, not ${after}.`;
  return [problem('BUNDLE_LIMIT_EXCEEDED', reason, path, 'Add less, or buy it on its own.')];
};

const checkLimits = (items: readonly ChangedItem[]): CartProblem[] =>
  items.flatMap((bundle) => heldChildren(bundle, items).flatMap((held) => checkLimit(bundle, held, pathOf(items, held.id))));

/** New in a bundle is only what the catalog has in it. */
const checkParts = (items: readonly ChangedItem[]): CartProblem[] => {
  const [bundle] = items;
  const limits = bundle?.quote?.offering?.bundleLimits ?? [];
  return items
    .filter(
      ({ line, quote }) => line.action === 'ADD' && quote?.offering && !limits.some(({ id }) => id === line.productOfferingId),
    )
    .map((item) => {
      const reason = `${bundle?.line.name ?? ''} cannot hold ${item.line.name}.`;
      const advice = 'Choose an offering of the bundle, or buy it on its own.';
      return problem('NOT_IN_BUNDLE', reason, [...inInput(item), 'productOfferingId'], advice);
    });
};

/** What stays or comes needs what it requires: at least of what this bundle can hold, or would lose. */
const checkRequires = (items: readonly ChangedItem[]): CartProblem[] => {
  const staying = items.filter(({ line }) => line.action !== 'DELETE');
  const present = new Set(staying.map(({ line }) => line.productOfferingId));
  const lost = items.filter((item) => !staying.includes(item));
  const possible = new Set(items.flatMap(({ quote }) => quote?.offering?.bundledOfferings ?? []));
  return staying.flatMap((item) =>
    (item.quote?.requires ?? [])
      .filter((group) => !group.some((id) => present.has(id)))
      .flatMap((group) => {
        const cause = lost.find(({ line }) => group.includes(line.productOfferingId));
        const isOurs = cause ?? (item.line.action === 'ADD' && group.some((id) => possible.has(id)));
        return isOurs ? [requiredOfferingMissing(item.line.name, group, inInput(cause ?? item))] : [];
      }),
  );
};

/** Whether the bundle would still be one that is sold like this, as far as it changes. */
export const checkBundleChange = (items: readonly ChangedItem[]): CartProblem[] => [
  ...checkParts(items),
  ...checkLimits(items),
  ...checkRequires(items),
];
