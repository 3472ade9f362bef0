import fc from 'fast-check';
import type { LineFacts, PlanFacts } from '../../subgraphs/checkout/plan/plan-facts.ts';

const amount = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom('EUR', 'CHF'))
  .map(([cents, currency]) => ({ value: (cents / 100).toFixed(2), currency }));
const name = fc.string({ minLength: 1, maxLength: 12 });
const kinds = fc.subarray(['msisdn', 'iccid']);
const value = fc.oneof(name, fc.integer(), fc.boolean(), fc.constant(null));

const line: fc.Arbitrary<LineFacts> = fc.record({
  action: fc.constantFrom('ADD', 'MODIFY', 'DELETE', 'NO_CHANGE'),
  productOffering: name,
  product: fc.option(fc.uuid()),
  quantity: fc.integer({ min: 1, max: 100 }),
  configuration: fc.dictionary(name, value, { noNullPrototype: true }),
  relationships: fc.array(name, { maxLength: 2 }),
  prices: fc.array(fc.record({ name, kind: fc.constantFrom('ONE_TIME', 'RECURRING'), amount, period: fc.option(name) }), {
    maxLength: 3,
  }),
  problems: fc.array(name, { maxLength: 2 }),
  isOffered: fc.boolean(),
  backend: name,
  requestedStartDate: fc.option(fc.constantFrom('2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z')),
  requestedCompletionDate: fc.option(fc.constant('2027-02-01T00:00:00.000Z')),
  terminationDate: fc.option(fc.constant('2027-03-01T00:00:00.000Z')),
  validity: fc.option(fc.constant('1 day')),
  term: fc.option(name),
  holds: kinds,
  fees: fc.array(fc.record({ name, amount }), { maxLength: 1 }),
});

/** What could be decisive in some plan. */
export const planFacts: fc.Arbitrary<PlanFacts> = fc.record({
  strategy: fc.constantFrom('ORCHESTRATOR', 'ENTITIES_FIRST', 'ORDER_MANAGEMENT'),
  timeZone: fc.constantFrom('Europe/Berlin', 'UTC'),
  cartDueNow: amount,
  dueNow: amount,
  monthly: amount,
  deposit: fc.option(amount),
  riskSegment: fc.constantFrom('LOW', 'MEDIUM', 'HIGH', null),
  lines: fc.dictionary(name, line, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
});
