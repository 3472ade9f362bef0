import type { Price } from '../../kit/money.ts';
import { inputProblem, type InputProblem, type Recover, type UserErrorFields } from '../../kit/graph/user-error.ts';
import type { CartLine } from '../cart-line.ts';
import type { Quote, QuoteProblem } from '../ports.ts';
import type { PriceChange } from './price-change.ts';

/** `PriceChangedError` of the contract. */
export interface PriceChanged extends UserErrorFields {
  __typename: 'PriceChangedError';
  itemId: string;
  before: Price[];
  after: Price[];
}

const patch = (description: string, ...operations: object[]): Recover => ({
  operation: 'patchCart',
  description,
  arguments: { operations },
});
const remove = ({ id }: Pick<CartLine, 'id'>) => ({ removeItem: { id } });

export const priceChanged = (line: CartLine, { before, after, acceptance }: PriceChange, path: string[]): PriceChanged => ({
  __typename: 'PriceChangedError',
  code: 'PRICE_CHANGED',
  reason: `The price that was promised for ${line.name} does not hold any more.`,
  path,
  recover: [
    patch('Accept the new prices.', { acceptPrices: { items: [{ id: line.id, acceptance }] } }),
    patch('Take the item out.', remove(line)),
  ],
  itemId: line.id,
  before,
  after,
});

const goneCodes = new Set(['UNKNOWN_OFFERING', 'OFFERING_NOT_SELLABLE']);

const insteadOf = (line: CartLine, { id, name }: Quote['alternatives'][number]): Recover =>
  patch(`Take ${name} instead.`, remove(line), { addItem: { productOfferingId: id, quantity: line.quantity } });

/** The promise is over, and the catalog does not sell the line like this any more. */
export const notOffered = (
  line: CartLine,
  { code, reason, path: inQuote, recover }: QuoteProblem,
  { alternatives }: Quote,
  path: string[],
): InputProblem => {
  const isGone = goneCodes.has(code);
  const ways = isGone ? alternatives.map((other) => insteadOf(line, other)) : recover;
  return inputProblem(isGone ? 'OFFERING_NOT_AVAILABLE' : code, reason, isGone ? path : [...path, ...inQuote], [
    ...ways,
    patch('Take the item out.', remove(line)),
  ]);
};

/** Other prices than those that were accepted. */
export const otherPrices = (line: CartLine, after: Price[], path: string[]): InputProblem => {
  const description = 'Look at the prices as they are now, and accept those.';
  return inputProblem('PRICE_CHANGED', `${line.name} does not cost what was accepted.`, path, [
    { operation: 'shoppingCart', description, arguments: { before: line.prices, after } },
  ]);
};
