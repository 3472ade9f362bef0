import { pathInConfiguration, specificationOfInput } from '../../../schema/product-types.ts';
import { inputProblem } from '../../kit/graph/user-error.ts';
import type { PricePromise } from '../cart-line.ts';
import { problem, type CartProblem } from '../errors.ts';
import type { Catalog, Quote, QuoteProblem } from '../ports.ts';
import { promiseFrom, type PromiseTerms } from '../promise/price-promise.ts';
import { quoteRequests } from '../promise/quote-request.ts';
import type { CartDraft, DraftLine } from './cart-draft.ts';

/** A line to be priced anew. */
type WantedLine = DraftLine & Required<Pick<DraftLine, 'wanted'>>;

/** The catalog speaks of characteristics; the shopper sent a configuration, typed or not. */
const pathInOperation = ({ path, wanted }: WantedLine, [first, name, ...rest]: string[]) => {
  const start = path ?? ['input', 'operations'];
  if (first !== 'characteristics' || name === undefined)
    return [...start, ...[first, name, ...rest].filter((part) => part !== undefined)];
  return [...start, 'configuration', ...pathInConfiguration(wanted.configuration, name), ...rest];
};

/** Keeps what the catalog promised; for a change the delta in the catalog's words. */
const keepPromise = (
  line: DraftLine,
  { offering, characteristics, prices, categoryIds, resourceSpecifications, requires }: Quote,
  promise: PricePromise,
) => {
  const promised = new Map(characteristics.map((characteristic) => [characteristic.name, characteristic]));
  const isNew = line.action === 'ADD';
  line.name = offering?.name ?? line.name;
  line.productSpecificationId = offering?.productSpecificationId ?? line.productSpecificationId;
  line.characteristics = isNew ? characteristics : line.characteristics.map((changed) => promised.get(changed.name) ?? changed);
  line.prices = prices;
  line.promise = promise;
  line.categoryIds = categoryIds;
  // An existing product has its numbers and its companions already.
  line.resourceSpecifications = isNew ? resourceSpecifications : [];
  line.requires = isNew ? requires : [];
  line.excludes = offering?.excludes ?? [];
  line.bundledOnly = isNew && offering?.isSellable === false;
  line.bundledOfferings = offering?.bundledOfferings ?? [];
  line.bundleLimits = offering?.bundleLimits ?? [];
};

const seeChoices = [{ operation: 'configure', description: 'See what can be chosen and what it costs.' }];

const objectionTo = (line: WantedLine, { code, reason, path, recover }: QuoteProblem): CartProblem =>
  inputProblem(code, reason, pathInOperation(line, path), recover.length > 0 ? recover : seeChoices);

/** What the catalog objects to; values of another specification are not looked at one by one. */
const objections = (line: WantedLine, { offering, problems }: Quote): CartProblem[] => {
  const { configuration } = line.wanted;
  const type = configuration && specificationOfInput(configuration);
  if (type === undefined || !offering || type === line.productSpecificationId) {
    return problems.map((objection) => objectionTo(line, objection));
  }
  const reason = `${line.name} cannot be configured like this.`;
  const advice = 'Send the configuration of its specification, or plain `characteristics`.';
  return [problem('WRONG_CONFIGURATION_TYPE', reason, pathInOperation(line, ['configuration']), advice)];
};

const isWanted = (line: DraftLine): line is WantedLine => line.wanted !== undefined;

export const wantedLines = ({ lines }: CartDraft): WantedLine[] => [...lines.values()].filter(isWanted);

/** Gives the lines what the catalog answered; what it objects to is among the draft's problems. */
export const applyQuotes = (draft: CartDraft, quotes: ReadonlyMap<string, Quote>, terms: PromiseTerms): void => {
  const promise = promiseFrom(draft.now, terms);
  for (const line of wantedLines(draft)) {
    const quote = quotes.get(line.id);
    if (!quote) throw new Error(`The catalog left out the line ${line.id}.`);
    keepPromise(line, quote, promise);
    draft.problems.push(...objections(line, quote));
  }
};

/** Checks and prices, in one call, all lines whose values or quantity changed. */
export const quoteLines = async (
  draft: CartDraft,
  { catalog, terms }: { catalog: Catalog; terms: PromiseTerms },
): Promise<void> => {
  const asked = wantedLines(draft).map((line) => ({ line, wanted: line.wanted }));
  if (asked.length === 0) return;
  const quotes = await catalog.quoteItems(quoteRequests(asked, draft.lines.values()));
  applyQuotes(draft, new Map(quotes.map((quote) => [quote.ref, quote])), terms);
};
