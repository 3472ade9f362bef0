import { describe, expect, it } from '@jest/globals';
import { aRule, comparison } from './a-rule.ts';
import { ownProblems, partsOf } from './own-problems.ts';

const problemsOf = (...qualificationRule: object[]) => ownProblems({ qualificationRule });
const withConditions = (conditions: unknown) => problemsOf(aRule({ conditions }));
const nested = (depth: number): object =>
  depth === 0 ? comparison('customer', 'type', 'equal', 'individual') : { not: nested(depth - 1) };

describe('qualification rules in a dump (E3, TMF679)', () => {
  it('are rows like everything else', () => {
    const [parts] = partsOf({ qualificationRule: [aRule()] });
    expect(parts?.rows).toMatchObject([
      {
        table: 'qualification_rule',
        row: {
          id: 'r',
          priority: 0,
          target: { offeringIds: ['o'], actions: ['ADD'] },
          outcome: { code: 'RISK_TOO_HIGH', alternativeIds: [] },
        },
      },
    ]);
  });

  it('say all that they point at: it has to be there', () => {
    const count = comparison('productCount', undefined, 'lessThan', 1, { category: 'nowhere' });
    const rule = aRule(
      { target: { category: [{ id: 'x' }] }, conditions: { any: [{ not: count }] } },
      { alternative: [{ id: 'y' }] },
    );
    const [parts] = partsOf({ qualificationRule: [rule] });
    expect(parts?.links).toEqual([
      { place: 'target.category[0].id', target: 'category', id: 'x' },
      { place: 'event.params.alternative[0].id', target: 'productOffering', id: 'y' },
      { place: 'conditions.any[0].not.params.category', target: 'category', id: 'nowhere' },
    ]);
  });

  it.each([
    ['nothing it is about', aRule({ target: {} }), 'target: names no productOffering'],
    ['an outcome nobody knows', aRule({ event: { type: 'explode', params: { code: 'X', label: 'x' } } }), 'event.type'],
    ['a code in small letters', aRule({}, { code: 'no' }), 'event.params.code: is a code in capitals'],
    ['a word it does not know', aRule({ target: { productOffering: [{ id: 'o' }], shop: 'x' } }), 'target: '],
  ])('are refused with %s', (_what, rule, words) => {
    expect(problemsOf(rule)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    [
      'an unknown fact',
      { all: [comparison('weather', undefined, 'equal', 'sun')] },
      'there is no fact "weather"; known are customer',
    ],
    ['an unknown path', { all: [comparison('customer', '$.shoeSize', 'equal', 43)] }, '"customer" has the paths isKnown'],
    ['a path of the prototype', { all: [comparison('customer', 'constructor', 'equal', 'x')] }, '"customer" has the paths'],
    ['a script for a path', { all: [comparison('customer', '$..[?(process.exit())]', 'equal', 1)] }, '"customer" has the paths'],
    [
      'an operator of the library that is not offered',
      { all: [comparison('customer', 'type', 'not:equal', 'x')] },
      'there is no operator "not:equal"',
    ],
    ['an operator for other values', { all: [comparison('products', 'offeringIds', 'equal', 'o')] }, 'does not compare a list'],
    ['a value of another type', { all: [comparison('customer', 'age', 'lessThan', '18')] }, 'compared with a number'],
    ['a list that is none', { all: [comparison('customer', 'type', 'in', 'individual')] }, 'a list of texts or numbers'],
    ['a fact for a value', { all: [comparison('customer', 'type', 'equal', { fact: 'channel' })] }, 'needs a text'],
    ['a count of nothing', { all: [comparison('productCount', undefined, 'equal', 1)] }, 'needs params'],
    [
      'params that are not taken',
      { all: [comparison('channel', undefined, 'equal', 'x', { category: 'c' })] },
      'takes no params',
    ],
    ['a condition kept elsewhere', { condition: 'elsewhere' }, 'begins with all, any or not'],
    ['an empty list, which the library takes for true', { all: [] }, 'is a list of conditions'],
    ['two operators in one', { all: [nested(0)], any: [nested(0)] }, 'has nothing besides "all"'],
    ['too many levels', nested(20), 'nested at most 8 deep'],
    ['nothing but a comparison', nested(0), 'begins with all, any or not'],
  ])('are refused with %s', (_what, conditions, words) => {
    expect(withConditions(conditions)).toEqual([expect.stringContaining(words)]);
  });

  it('are refused when they are endless', () => {
    expect(withConditions({ any: Array.from({ length: 500 }, () => nested(0)) })).toEqual([
      expect.stringContaining('at most 200 conditions'),
    ]);
  });

  it('take paths as json-rules-engine writes them', () => {
    expect(
      withConditions({ all: [comparison('customer', '$.age', 'lessThan', 18), comparison('now', '.date', 'lessThan', '2027')] }),
    ).toEqual([]);
  });
});
