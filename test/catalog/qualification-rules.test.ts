import { describe, expect, it } from '@jest/globals';
import { importDump } from '../../subgraphs/catalog/tmf/import-dump.ts';
import { aRule, comparison } from './a-rule.ts';
import { tiny } from './tiny-catalog.ts';

const problemsOf = (...qualificationRule: object[]) => {
  const imported = importDump(JSON.stringify({ ...tiny(), qualificationRule }));
  return imported.ok ? [] : imported.problems.map(({ path, reason }) => `${path}: ${reason}`);
};
const withConditions = (conditions: unknown) => problemsOf(aRule({ conditions }));
const nested = (depth: number): object =>
  depth === 0 ? comparison('customer', 'type', 'equal', 'individual') : { not: nested(depth - 1) };

describe('qualification rules in a dump (E3, TMF679)', () => {
  it('are rows like everything else', () => {
    const imported = importDump(JSON.stringify({ ...tiny(), qualificationRule: [aRule()] }));
    expect(imported.ok && imported.rows.qualification_rule).toMatchObject([
      {
        id: 'r',
        priority: 0,
        target: { offeringIds: ['o'], actions: ['ADD'] },
        outcome: { code: 'RISK_TOO_HIGH', alternativeIds: [] },
      },
    ]);
  });

  it('are refused with all that is wrong: what they point at has to be there', () => {
    const count = comparison('productCount', undefined, 'lessThan', 1, { category: 'nowhere' });
    const rule = aRule(
      { target: { category: [{ id: 'x' }] }, conditions: { any: [{ not: count }] } },
      { alternative: [{ id: 'y' }] },
    );
    expect(problemsOf(rule)).toEqual([
      'qualificationRule[0].target.category[0].id: there is no category "x"',
      'qualificationRule[0].event.params.alternative[0].id: there is no productOffering "y"',
      'qualificationRule[0].conditions.any[0].not.params.category: there is no category "nowhere"',
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
