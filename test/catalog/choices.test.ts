import { describe, expect, it } from '@jest/globals';
import { choicesOf } from '../../subgraphs/catalog/configure/choices.ts';
import type { CharacteristicValue } from '../../subgraphs/catalog/pricing/values.ts';
import type { ItemQuote } from '../../subgraphs/catalog/quote-items.ts';

/** What is asked about for the option `blue`, while the product has `held`. */
const askedFor = (held: unknown, maxCardinality: number | null): unknown => {
  const asked: (readonly CharacteristicValue[] | undefined)[] = [];
  const colour = {
    name: 'colour',
    valueType: 'string',
    configurable: true,
    extensible: false,
    minCardinality: 0,
    maxCardinality,
  };
  const quoted: ItemQuote = {
    offered: [{ ...colour, values: ['red', 'blue'].map((value) => ({ value, isDefault: false })) }],
    characteristics: [{ name: 'colour', value: held, valueType: 'string' }],
    ...{ offering: null, specification: null, given: [], term: null, prices: [], problems: [] },
    requote: ({ given }) => {
      asked.push(given);
      return { characteristics: [], prices: [], problems: [] };
    },
  };
  choicesOf(quoted)[0]?.options[1]?.priceEffect();
  return asked[0]?.[0]?.value;
};

describe('the price effect of another value', () => {
  it('is that of taking it instead, or in addition where there can be several', () => {
    expect(askedFor('red', 1)).toBe('blue');
    expect(askedFor(['red'], 2)).toEqual(['red', 'blue']);
  });

  it('follows what is held where the catalog gives no maximum', () => {
    expect(askedFor('red', null)).toBe('blue');
    expect(askedFor(['red'], null)).toEqual(['red', 'blue']);
  });
});
