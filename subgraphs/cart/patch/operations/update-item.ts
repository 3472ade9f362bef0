import { fromConfigurationInput } from '../../../../schema/product-types.ts';
import { problem } from '../../errors.ts';
import type { ProductConfigurationInput, UpdateCartItemInput } from '../../generated/resolvers.ts';
import { renewPromise } from '../../promise/accept-prices.ts';
import { mergeValues } from '../../promise/as-chosen.ts';
import type { CartDraft, DraftLine } from '../cart-draft.ts';
import { uniqueLinks } from '../relationships.ts';
import { changeValues } from './change-values.ts';
import { findLine, productGone } from './find-line.ts';

const configure = (draft: CartDraft, line: DraftLine, configuration: ProductConfigurationInput, path: string[]) => {
  const product = line.productId == null ? undefined : draft.products.get(line.productId);
  if (line.action === 'ADD') {
    const values = mergeValues(line.wanted?.values ?? line.characteristics, fromConfigurationInput(configuration));
    line.wanted = { values, configuration };
  } else if (line.action === 'DELETE') {
    const reason = 'A product that ends cannot be configured.';
    draft.problems.push(
      problem('NOT_CONFIGURABLE', reason, [...path, 'configuration'], 'Remove the item and use `modifyProduct`.'),
    );
  } else if (product) {
    changeValues(draft, line, product, configuration, path);
  } else {
    draft.problems.push(productGone(path));
  }
};

/** Prices may depend on the term. */
const chooseTerm = (draft: CartDraft, line: DraftLine, term: string, path: string[]) => {
  if (line.action !== 'ADD') {
    const reason = 'Only a new product has a minimum term to choose.';
    draft.problems.push(problem('TERM_NOT_CHOSEN', reason, [...path, 'term'], 'Leave the term out.'));
  } else if (term !== line.term) {
    line.term = term;
    line.wanted ??= { values: line.characteristics };
  }
};

/** New values for a line; what is absent stays. */
export const updateItem = (draft: CartDraft, input: UpdateCartItemInput, path: string[]): void => {
  const line = findLine(draft, input.id, path);
  if (!line) return;
  line.path = path;
  if (input.relationships) line.relationships = uniqueLinks(input.relationships);
  if (input.configuration) configure(draft, line, input.configuration, path);
  if (input.term != null) chooseTerm(draft, line, input.term, path);
  if (input.quantity != null && input.quantity !== line.quantity) {
    line.quantity = input.quantity;
    // A price is the price of all of them.
    if (line.action === 'ADD') line.wanted ??= { values: line.characteristics };
  }
  renewPromise(line, draft.now);
};
