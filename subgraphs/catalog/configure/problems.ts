import { MAX_ITEMS, MAX_ITEMS_OF_OPERATION } from './item-budget.ts';
import { inputProblem, type Recover } from '../../kit/graph/user-error.ts';

const readBundle = (id: string): Recover => ({
  operation: 'productOffering',
  description: 'Read what the bundle can hold.',
  arguments: { id },
});

const again = (description: string, known?: Record<string, unknown>): Recover => ({
  operation: 'configure',
  description,
  ...(known && { arguments: known }),
});

export const notInBundle = (name: string, bundle: { id: string; name: string; isBundle: boolean }, path: string[]) =>
  inputProblem(
    'NOT_IN_BUNDLE',
    bundle.isBundle ? `"${bundle.name}" cannot hold "${name}".` : `"${bundle.name}" is no bundle and holds nothing.`,
    [...path, 'productOfferingId'],
    [readBundle(bundle.id)],
  );

export const bundleHoldsItself = (name: string, path: string[]) =>
  inputProblem('BUNDLE_HOLDS_ITSELF', `"${name}" would be inside itself.`, path, [again('Leave it out, with the quantity 0.')]);

export const tooDeep = (most: number, path: string[]) =>
  inputProblem('TOO_DEEP', `Bundles can be in bundles ${most} levels deep.`, path, [again('Leave out what is deeper.')]);

export const tooManyItems = () =>
  inputProblem(
    'TOO_MANY_ITEMS',
    `A configuration has at most ${MAX_ITEMS} items, and all of one operation ${MAX_ITEMS_OF_OPERATION}.`,
    ['input'],
    [again('Configure less at a time.')],
  );

interface Count {
  count: number;
  limit: number;
  path: string[];
}

export const bundleIncomplete = (bundle: string, part: { id: string; name: string }, { count, limit, path }: Count) =>
  inputProblem('BUNDLE_INCOMPLETE', `"${bundle}" needs at least ${limit} of "${part.name}", and holds ${count}.`, path, [
    again('Add what is missing to the bundle.', { child: { productOfferingId: part.id, quantity: limit - count } }),
  ]);

export const bundleLimitExceeded = (bundle: string, part: { name: string }, { count, limit, path }: Count) =>
  inputProblem('BUNDLE_LIMIT_EXCEEDED', `"${bundle}" holds at most ${limit} of "${part.name}", not ${count}.`, path, [
    again('Take some of them out, or buy them on their own.'),
  ]);

export const groupIncomplete = (bundle: string, group: string, { count, limit, path }: Count, parts: readonly string[]) =>
  inputProblem('BUNDLE_GROUP_INCOMPLETE', `Of "${group}" "${bundle}" needs at least ${limit}, and holds ${count}.`, path, [
    again('Choose from the group.', { productOfferingIds: parts }),
  ]);

export const groupLimitExceeded = (bundle: string, group: string, { count, limit, path }: Count) =>
  inputProblem('BUNDLE_GROUP_LIMIT_EXCEEDED', `Of "${group}" "${bundle}" holds at most ${limit}, not ${count}.`, path, [
    again('Take some of them out, or buy them on their own.'),
  ]);

export const offeringsExclude = (name: string, other: string, path: string[]) =>
  inputProblem('OFFERINGS_EXCLUDE_EACH_OTHER', `"${name}" cannot be bought together with "${other}".`, path, [
    again('Leave one of them out.'),
  ]);

export const requiredMissing = (name: string, group: readonly string[], path: string[]) => {
  const which = group.length > 1 ? 'one of these offerings' : 'this offering';
  return inputProblem(
    'REQUIRED_OFFERING_MISSING',
    `"${name}" can be bought only together with ${which}: ${group.join(', ')}.`,
    path,
    [again('Add such an offering to the bundle.', { productOfferingIds: group })],
  );
};

export const currencyMix = (name: string, currency: string, path: string[]) =>
  inputProblem('CURRENCY_MIX', `"${name}" is not priced in ${currency}, as the rest is.`, path, [again('Leave it out.')]);

export const wrongConfigurationType = (name: string, path: string[]) =>
  inputProblem('WRONG_CONFIGURATION_TYPE', `"${name}" cannot be configured like this.`, path, [
    again('Send the configuration of its specification, or plain `characteristics`.'),
  ]);
