import { inputProblem } from '../../kit/graph/user-error.ts';
import type { PricePromise } from '../cart-line.ts';
import { problem } from '../errors.ts';
import type { Catalog, Quote } from '../ports.ts';
import { promiseFrom, type PromiseTerms } from '../promise/price-promise.ts';
import { quoteRequests } from '../promise/quote-request.ts';
import type { CartDraft, DraftLine } from './cart-draft.ts';

/** The catalog speaks of its own input; the shopper sent a configuration. */
const pathInOperation = (line: DraftLine, [first, ...rest]: string[]) => [
  ...(line.path ?? ['input', 'operations']),
  ...(first === undefined ? [] : first === 'characteristics' ? ['configuration', first, ...rest] : [first, ...rest]),
];

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

/** Checks and prices, in one call, all lines whose values or quantity changed. */
export const quoteLines = async (
  draft: CartDraft,
  { catalog, terms }: { catalog: Catalog; terms: PromiseTerms },
): Promise<void> => {
  const asked = [...draft.lines.values()].flatMap((line) => (line.wanted ? [{ line, wanted: line.wanted }] : []));
  if (asked.length === 0) return;
  const requests = quoteRequests(asked, draft.lines.values());
  const promise = promiseFrom(draft.now, terms);
  const quotes = new Map((await catalog.quoteItems(requests)).map((quote) => [quote.ref, quote]));
  for (const { line, wanted } of asked) {
    const quote = quotes.get(line.id);
    if (!quote) throw new Error(`The catalog left out the line ${line.id}.`);
    keepPromise(line, quote, promise);
    const { configurationType } = wanted;
    if (configurationType !== undefined && quote.offering && configurationType !== line.productSpecificationId) {
      const reason = `${line.name} cannot be configured like this.`;
      const advice = 'Send the configuration of its specification, or plain `characteristics`.';
      draft.problems.push(problem('WRONG_CONFIGURATION_TYPE', reason, pathInOperation(line, ['configuration']), advice));
    } else {
      for (const { code, reason, path, recover } of quote.problems) {
        const way =
          recover.length > 0 ? recover : [{ operation: 'configure', description: 'See what can be chosen and what it costs.' }];
        draft.problems.push(inputProblem(code, reason, pathInOperation(line, path), way));
      }
    }
  }
};
