import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { driftOf } from '../../subgraphs/checkout/plan/plan-drift.ts';
import { decodePlan, encodePlan } from '../../subgraphs/checkout/plan/plan-hash.ts';
import { planFacts } from './plan-facts.arbitrary.ts';

const cartId = '5b0e4a2e-0f6c-4b43-9a3e-3a52c9a4f0d1';
const seeds = { numRuns: 200 };
const fold = (value: unknown) => deflateRawSync(JSON.stringify(value)).toString('base64url');
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('the hash of a plan', () => {
  it('brings back just what was agreed to', () => {
    fc.assert(
      fc.property(planFacts, (facts) => {
        const agreed = decodePlan(encodePlan(cartId, facts), cartId);
        expect(agreed).toEqual(plain(facts));
        expect(agreed && driftOf(agreed, facts)).toEqual([]);
      }),
      seeds,
    );
  });

  it('is that of one cart', () => {
    const [facts] = fc.sample(planFacts, 1);
    if (!facts) throw new Error('No facts.');
    expect(decodePlan(encodePlan('another', facts), cartId)).toBeUndefined();
  });

  it('is not taken for a plan when it is anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.jsonValue().map(fold)), (text) => {
        expect(decodePlan(text, cartId)).toBeUndefined();
      }),
      seeds,
    );
    expect(decodePlan(fold({ form: 1, cartId, facts: { lines: {} } }), cartId)).toBeUndefined();
    expect(decodePlan(randomBytes(200_000).toString('base64url'), cartId)).toBeUndefined();
  });

  it('cannot make the server unfold a bomb', () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000, 0x20)).toString('base64url');
    expect(bomb.length).toBeLessThan(100_000);
    expect(decodePlan(bomb, cartId)).toBeUndefined();
  });

  it('cannot make the server compare something bottomless', () => {
    const [facts] = fc.sample(
      planFacts.filter(({ lines }) => Object.keys(lines).length > 0),
      1,
    );
    if (!facts) throw new Error('No facts.');
    const lines = Object.entries(facts.lines).map(([id, line]) => [id, { ...line, configuration: 'deep' }]);
    const deep = '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000);
    const json = JSON.stringify({ form: 1, cartId, facts: { ...facts, lines } }).replaceAll(
      '"configuration":"deep"',
      `"configuration":${deep}`,
    );
    expect(decodePlan(deflateRawSync(json).toString('base64url'), cartId)).toBeUndefined();
  });
});

describe('what moved between two plans', () => {
  /** Every place of the facts that decides alone. */
  const places = (facts: object, path: string[] = []): string[][] =>
    Object.entries(facts).flatMap(([key, value]) =>
      key === 'lines' && path.length === 0
        ? Object.entries(value as object).flatMap(([id, line]) => [['lines', id], ...places(line as object, ['lines', id])])
        : [[...path, key]],
    );

  const changedAt = (facts: object, [key = '', ...rest]: string[]): object => {
    const { [key]: value, ...others } = facts as Record<string, unknown>;
    if (rest.length > 0) return { ...others, [key]: changedAt(value as object, rest) };
    return key in facts && value === 'another value' ? others : { ...others, [key]: 'another value' };
  };

  it('names the place of any decisive fact that is another one, and no other place', () => {
    fc.assert(
      fc.property(planFacts, fc.nat(), (facts, choice) => {
        const all = places(facts);
        const path = all[choice % all.length] ?? [];
        const isWholeLine = path.length === 2;
        const after = isWholeLine
          ? { ...facts, lines: Object.fromEntries(Object.entries(facts.lines).filter(([id]) => id !== path[1])) }
          : changedAt(facts, path);
        const changes = driftOf(facts, after as typeof facts);
        expect(changes.map((change) => change.path)).toEqual([path]);
        expect(changes[0]?.after).toEqual(isWholeLine ? null : 'another value');
      }),
      seeds,
    );
  });

  it('is not the risk of somebody a plan was not made for', () => {
    const [facts] = fc.sample(planFacts, 1);
    if (!facts) throw new Error('No facts.');
    const { riskSegment: _, ...forNobody } = facts;
    expect(driftOf(forNobody, { ...facts, riskSegment: 'HIGH' })).toEqual([]);
  });
});
