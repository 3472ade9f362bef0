import { describe, expect, it } from '@jest/globals';
import type { TopLevelCondition } from 'json-rules-engine';
import fc from 'fast-check';
import {
  ruleActions,
  type QualificationRule,
  type RuleAction,
} from '../../subgraphs/catalog/entities/qualification-rule.entity.ts';
import type { ProductOffering } from '../../subgraphs/catalog/entities/product-offering.entity.ts';
import { countUp } from '../../subgraphs/catalog/qualification/counts.ts';
import { compiledRules } from '../../subgraphs/catalog/qualification/compiled-rules.ts';
import { judge } from '../../subgraphs/catalog/qualification/judge.ts';
import { createRuleEngine, type Facts } from '../../subgraphs/catalog/qualification/rule-engine.ts';
import type { CatalogSnapshot } from '../../subgraphs/catalog/ports.ts';
import { comparison } from './a-rule.ts';

const nothing = countUp([], () => []);
const aFact = (customer: Partial<Facts['customer']> = {}, more: Partial<Facts> = {}): Facts => ({
  customer: {
    isKnown: true,
    id: 'ada',
    type: null,
    status: null,
    marketSegment: null,
    riskSegment: null,
    age: null,
    ...customer,
  },
  place: { isKnown: false, postCode: null, city: null, stateOrProvince: null, country: null },
  channel: null,
  now: { date: '2027-05-01', time: '12:00', weekday: 6 },
  held: nothing,
  heldAfter: nothing,
  ...more,
});

const holds = async (condition: object, facts: Facts) => {
  const conditions = { all: [condition] } as TopLevelCondition;
  return (await createRuleEngine([{ id: 'r', conditions }])(facts)).has('r');
};

describe('conditions of rules (TMF679)', () => {
  it('about what nobody knows do not hold, whichever way they ask', async () => {
    const asked = [
      comparison('customer', 'riskSegment', 'equal', 'HIGH'),
      comparison('customer', 'riskSegment', 'notEqual', 'HIGH'),
      comparison('customer', 'riskSegment', 'notIn', ['HIGH']),
      comparison('customer', 'age', 'lessThan', 18),
      comparison('customer', 'age', 'greaterThan', 18),
      comparison('place', 'postCode', 'startsWithOneOf', ['1']),
      comparison('place', 'postCode', 'startsWithNoneOf', ['1']),
    ];
    expect(await Promise.all(asked.map((condition) => holds(condition, aFact())))).toEqual(asked.map(() => false));
  });

  it('compare texts as texts: dates and post codes do not turn into numbers', async () => {
    expect(await holds(comparison('now', 'date', 'lessThan', '2027-05-02'), aFact())).toBe(true);
    expect(await holds(comparison('now', 'date', 'greaterThanInclusive', '2027-05-02'), aFact())).toBe(false);
    const place = { ...aFact().place, isKnown: true, postCode: '01067' };
    expect(await holds(comparison('place', 'postCode', 'startsWithOneOf', ['01']), aFact({}, { place }))).toBe(true);
  });

  it('count what the customer has, and what it would have then', async () => {
    const held = countUp([{ productOfferingId: 'o', productSpecificationId: 's', count: 2 }], () => ['c', 'above']);
    const facts = aFact({}, { held, heldAfter: countUp([], () => []) });
    expect(await holds(comparison('productCount', undefined, 'equal', 2, { category: 'above' }), facts)).toBe(true);
    expect(await holds(comparison('productCountAfter', undefined, 'equal', 0, { productOffering: 'o' }), facts)).toBe(true);
    expect(await holds(comparison('products', 'specificationIds', 'contains', 's'), facts)).toBe(true);
  });

  it('run nothing that a dump could have written into them, even past the check', async () => {
    const hostile = [
      '$..[?(globalThis.pwned = true)]',
      '$[(globalThis.pwned = true)]',
      'constructor',
      '__proto__',
      'customer.constructor.constructor',
    ];
    for (const path of hostile) expect(await holds(comparison('customer', path, 'notEqual', 'x'), aFact())).toBe(false);
    expect(globalThis).not.toHaveProperty('pwned');
    const named = createRuleEngine([{ id: 'error', conditions: { all: [comparison('channel', undefined, 'equal', 'x')] } }]);
    expect(await named(aFact({}, { channel: 'x' }))).toEqual(new Set(['error']));
  });

  it('are all looked at, however many are asked at once of one engine', async () => {
    const rules = Array.from({ length: 20 }, (_, index) => ({
      id: `r${index}`,
      conditions: { all: [{ not: { all: [comparison('customer', 'age', 'lessThan', index)] } }] },
    }));
    const engine = createRuleEngine(rules);
    const ages = Array.from({ length: 40 }, (_, index) => index % 25);
    const turns = async (count: number) => {
      for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
    };
    const asked = ages.map(async (age, index) => {
      await turns(index); // one begins as another ends
      return engine(aFact({ age }));
    });
    const answers = await Promise.all(asked);
    expect(answers.map(({ size }) => size)).toEqual(ages.map((age) => Math.min(age + 1, 20)));
  });
});

const ids = ['a', 'b', 'c', 'd'];
const some = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 });
const aCondition = fc.oneof(
  fc.constantFrom('LOW', 'HIGH').map((risk) => comparison('customer', 'riskSegment', 'equal', risk)),
  fc.integer({ min: 10, max: 40 }).map((age) => ({ not: comparison('customer', 'age', 'lessThan', age) })),
  fc.constantFrom(...ids).map((id) => comparison('productCount', undefined, 'greaterThan', 0, { category: id })),
);
const aRule = fc.record({
  priority: fc.nat(3),
  conditions: fc
    .array(aCondition, { minLength: 1, maxLength: 3 })
    .chain((parts) => fc.constantFrom({ all: parts }, { any: parts })),
  target: fc.record({
    offeringIds: some,
    categoryIds: some,
    specificationIds: some,
    marketSegments: some,
    exceptOfferingIds: some,
    exceptMarketSegments: some,
    actions: fc.uniqueArray(fc.constantFrom(...ruleActions), { minLength: 1 }),
  }),
});
const rulesOf = (given: object[]) =>
  given.map((rule, index) => ({
    ...rule,
    id: `r${index}`,
    lifecycleStatus: null,
    validFrom: null,
    validTo: null,
    outcome: { type: 'unqualified', code: `R${index}`, label: '', alternativeIds: [], fromSameCategory: false },
  })) as unknown as QualificationRule[];

const anOffering = fc
  .record({
    id: fc.constantFrom(...ids),
    categoryIds: some,
    productSpecificationId: fc.constantFrom(null, ...ids),
    marketSegments: some,
  })
  .map((offering) => ({
    ...offering,
    name: 'O',
    lifecycleStatus: 'Active',
    isSellable: true,
  })) as unknown as fc.Arbitrary<ProductOffering>;
const facts = fc
  .record({
    risk: fc.constantFrom(null, 'LOW' as const, 'HIGH' as const),
    age: fc.option(fc.integer({ min: 5, max: 50 })),
    has: some,
  })
  .map(({ risk, age, has }) =>
    aFact(
      { riskSegment: risk, age },
      {
        held: countUp(
          has.map((id) => ({ productOfferingId: id, productSpecificationId: null, count: 1 })),
          (id) => [id],
        ),
      },
    ),
  );

/** `a` lies below `b`, `b` below `c`. */
const tree = ids.map((id, index) => ({ id, parentId: index < 2 ? ids[index + 1] : null, depth: 2 - index }));
const snapshotOf = (rules: QualificationRule[]) =>
  ({ qualificationRules: () => Promise.resolve(rules), categories: () => Promise.resolve(tree) }) as unknown as CatalogSnapshot;
const at = new Date('2027-05-01');

const judged = async (rules: QualificationRule[], offering: ProductOffering, action: RuleAction, about: Facts) => {
  const compiled = await compiledRules(snapshotOf(rules));
  return judge(offering, action, { compiled, holding: await compiled.holding(about), at }).reasons.map(({ code }) => code);
};

describe('a list of offerings (TMF679)', () => {
  it('evaluated in one pass is each of them on its own, each rule on its own, in the order of priority', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aRule, { maxLength: 8 }).map(rulesOf),
        fc.array(anOffering, { maxLength: 6 }),
        facts,
        fc.constantFrom(...ruleActions),
        async (rules, offerings, about, action) => {
          const compiled = await compiledRules(snapshotOf(rules));
          const evaluation = { compiled, holding: await compiled.holding(about), at };
          for (const offering of offerings) {
            const inOnePass = judge(offering, action, evaluation).reasons.map(({ code }) => code);
            const alone = await Promise.all(rules.map((rule) => judged([rule], offering, action, about)));
            const byPriority = rules
              .map(({ priority, id }, index) => ({ priority, id, said: alone[index] ?? [] }))
              .sort((one, other) => other.priority - one.priority || (one.id < other.id ? -1 : 1));
            expect(inOnePass).toEqual(byPriority.flatMap(({ said }) => said));
            expect(await judged([...rules].reverse(), offering, action, about)).toEqual(inOnePass);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is judged by rules of a category for all that lies below it, but for the exceptions', async () => {
    const target = {
      offeringIds: [],
      categoryIds: ['c'],
      specificationIds: [],
      marketSegments: [],
      exceptOfferingIds: ['d'],
      exceptMarketSegments: ['both'],
      actions: ['ADD' as const],
    };
    const conditions = { all: [comparison('customer', 'isKnown', 'equal', true)] };
    const rules = rulesOf([{ priority: 0, conditions, target }]);
    const offering = (id: string, categoryIds: string[]) =>
      ({
        id,
        categoryIds,
        productSpecificationId: null,
        marketSegments: [],
        name: 'O',
        lifecycleStatus: 'Active',
        isSellable: true,
      }) as unknown as ProductOffering;
    expect(await judged(rules, offering('a', ['a']), 'ADD', aFact())).toEqual(['R0']);
    expect(await judged(rules, offering('d', ['a']), 'ADD', aFact())).toEqual([]);
    expect(await judged(rules, offering('a', ['d']), 'ADD', aFact())).toEqual([]);
    expect(await judged(rules, offering('a', ['a']), 'MODIFY', aFact())).toEqual([]);
  });
});
