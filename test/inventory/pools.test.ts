import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { e164Fault } from '../../subgraphs/inventory/numbers/e164.ts';
import { iccidFault } from '../../subgraphs/inventory/numbers/iccid.ts';
import { luhnCheckDigit, passesLuhn } from '../../subgraphs/inventory/numbers/luhn.ts';
import { expandPools } from '../../subgraphs/inventory/pools/expand-pools.ts';
import { PoolRejected } from '../../subgraphs/inventory/pools/resource-pools.ts';

const pools = {
  numberClasses: [
    { id: 'standard', name: 'Standard', price: { unit: 'EUR', value: 0 }, tax: { taxCategory: 'VAT', taxRate: 19 } },
  ],
  numberPools: [{ id: 'n', ranges: [{ class: 'standard', from: '+4915405550000', to: '+4915405550009' }] }],
  iccidPools: [{ id: 's', simType: 'eSIM', from: '894999020000000001', to: '894999020000000003', checkDigit: 'luhn' }],
};
const problemsOf = (file: unknown) => {
  try {
    expandPools(file);
  } catch (error) {
    if (error instanceof PoolRejected) return error.problems.map(({ code }) => code);
    throw error;
  }
  return [];
};

describe('numbers', () => {
  it('an ICCID ends in its Luhn check digit (E6)', () => {
    expect(luhnCheckDigit('7992739871')).toBe('3');
    expect(iccidFault('8949990200000000018')?.code ?? 'right').toBe(
      passesLuhn('8949990200000000018') ? 'right' : 'ICCID_CHECK_DIGIT',
    );
    expect(iccidFault('894999')).toMatchObject({ code: 'ICCID_LENGTH' });
    expect(iccidFault('7949990200000000018')).toMatchObject({ code: 'ICCID_PREFIX' });
  });

  it('one wrong digit is always found (E6)', () => {
    const digits = fc.stringMatching(/^\d{18}$/);
    fc.assert(
      fc.property(digits, fc.nat(18), fc.integer({ min: 1, max: 9 }), (body, at, shift) => {
        const good = body + luhnCheckDigit(body);
        const bad = good.slice(0, at) + String((Number(good[at]) + shift) % 10) + good.slice(at + 1);
        return passesLuhn(good) && !passesLuhn(bad);
      }),
    );
  });

  it('a phone number is E.164 (E6)', () => {
    expect(['+4915405550000', '+1234567'].map(e164Fault)).toEqual([undefined, undefined]);
    expect(['015405550000', '+0123456', '+49 154', ''].map((value) => e164Fault(value)?.code)).toEqual(
      Array(4).fill('E164_FORM'),
    );
    expect(['+123456', '+1234567890123456'].map((value) => e164Fault(value)?.code)).toEqual(['E164_LENGTH', 'E164_LENGTH']);
  });
});

describe('a pool file', () => {
  it('is expanded, with check digits', () => {
    const { numbers, sims } = expandPools(pools);
    expect([numbers.length, sims.length]).toEqual([10, 3]);
    expect(sims.every(({ value }) => iccidFault(value) === undefined)).toBe(true);
  });

  it('is refused as a whole, for all its reasons', () => {
    const bad = {
      ...pools,
      numberPools: [
        { id: 'a', ranges: [{ class: 'platinum', from: '+4915405550000', to: '+4915405550009' }], expected: { total: 9 } },
        { id: 'b', ranges: [{ class: 'standard', from: '+4915405550009', to: '+4915405550000' }] },
        { id: 'c', ranges: [{ class: 'standard', from: '015405550000', to: '015405550009' }] },
      ],
      iccidPools: [{ id: 's', simType: 'eSIM', from: '8949990200000000010', to: '8949990200000000010', checkDigit: 'included' }],
    };
    expect(problemsOf(bad)).toEqual(['POOL_COUNT', 'RANGE_SIZE', 'E164_FORM', 'ICCID_CHECK_DIGIT', 'NUMBER_CLASS']);
    expect(problemsOf({ numberClasses: 1 })).toEqual(['POOL_FORM', 'POOL_FORM', 'POOL_FORM']);
  });
});
