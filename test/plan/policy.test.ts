import { describe, expect, it } from '@jest/globals';
import { readCheckoutPolicy } from '../../subgraphs/checkout/policy/config.ts';
import { depositOf, needsGuarantee, rulesFor } from '../../subgraphs/checkout/policy/qualification.ts';
import { missingFields } from '../../subgraphs/checkout/policy/required-data.ts';
import { customerFirstCategories, optionalStepsOf, strategyOf } from '../../subgraphs/checkout/policy/strategy.ts';
import { money } from '../../subgraphs/kit/money.ts';
import { policyWith, samplePolicyJson, withLegacyBackend, writePolicy } from './policy-file.ts';

const monthly = (value: string) => ({
  name: 'Monthly fee',
  kind: 'RECURRING' as const,
  amount: money(value, 'EUR'),
  dutyFreeAmount: money(value, 'EUR'),
  taxRate: '0',
  period: 'month',
});

const line = (id: string, productOfferingId: string, categoryIds: string[], action: 'ADD' | 'MODIFY' = 'ADD') => ({
  id,
  action,
  productOfferingId,
  categoryIds,
  prices: [monthly('19.99')],
});

const plan = line('plan', 'po-mobile-flex-m', ['cat-mobile-postpaid', 'cat-mobile']);
const prepaid = line('prepaid', 'po-mobile-start-m', ['cat-mobile-prepaid', 'cat-mobile']);
const phone = line('phone', 'po-device-polar-one', ['cat-devices']);

describe('the policy of checkouts', () => {
  it("is the sample operator's unless a file takes its place", () => {
    expect(readCheckoutPolicy({}).strategies.default).toBe('ORCHESTRATOR');
    const file = writePolicy({ ...samplePolicyJson(), strategies: { default: 'ENTITIES_FIRST' } });
    expect(readCheckoutPolicy({ CHECKOUT_POLICY_FILE: file }).strategies).toEqual({ default: 'ENTITIES_FIRST', byCategory: [] });
  });

  it.each([
    ['an unknown strategy', { strategies: { default: 'BY_HAND' } }, 'strategies.default'],
    ['an unknown backend', { backendByCategory: [{ categoryId: 'cat-home', backend: 'cobol' }] }, 'there is no backend cobol'],
    ['a default backend that is not there', { defaultBackend: 'cobol' }, 'defaultBackend: there is no backend cobol'],
    ['a word it does not know', { strategy: 'ORCHESTRATOR' }, 'strategy'],
    [
      'a deposit without months',
      { qualification: [{ segment: 'HIGH', categoryIds: ['x'], decision: 'DEPOSIT', reason: 'x' }] },
      'depositMonths',
    ],
    [
      'what is not sold to whom, which the catalog says',
      { qualification: [{ segment: 'HIGH', categoryIds: ['x'], decision: 'NOT_QUALIFIED', reason: 'x' }] },
      'the qualification rules of the catalog say',
    ],
  ])('does not start with %s, and says so in one line', (_what, changes, words) => {
    const read = () => readCheckoutPolicy({ CHECKOUT_POLICY_FILE: writePolicy({ ...samplePolicyJson(), ...changes }) });
    expect(read).toThrow(words);
    expect(read).toThrow(/^CHECKOUT_POLICY_FILE: .*\.$/);
  });

  it('does not start with a file that is no JSON, or that is not there', () => {
    expect(() => readCheckoutPolicy({ CHECKOUT_POLICY_FILE: writePolicy('{') })).toThrow('cannot be read as JSON');
    expect(() => readCheckoutPolicy({ CHECKOUT_POLICY_FILE: '/no/such/file' })).toThrow('cannot be read as JSON');
  });

  it('takes the strategy of the first rule that fits one of the lines (A7)', () => {
    const policy = policyWith({
      strategies: {
        default: 'ORCHESTRATOR',
        byCategory: [
          { categoryId: 'cat-mobile-prepaid', strategy: 'ORDER_MANAGEMENT' },
          { categoryId: 'cat-mobile', strategy: 'ENTITIES_FIRST' },
        ],
      },
    });
    expect([[plan, prepaid], [plan], [phone]].map((lines) => strategyOf(policy, lines))).toEqual([
      'ORDER_MANAGEMENT',
      'ENTITIES_FIRST',
      'ORCHESTRATOR',
    ]);
  });

  it('makes the customer first where a system wants that (A18)', () => {
    const orderManagement = { strategies: { default: 'ORDER_MANAGEMENT' } };
    const policy = policyWith({ ...withLegacyBackend('cat-devices'), ...orderManagement });
    expect([[plan], [plan, phone]].map((lines) => strategyOf(policy, lines))).toEqual(['ORDER_MANAGEMENT', 'ENTITIES_FIRST']);
  });

  it('lets each kind of customer take its own steps', () => {
    expect(optionalStepsOf('ORDER_MANAGEMENT', { isExisting: true })).toEqual(['findCustomer']);
    expect(optionalStepsOf('ORDER_MANAGEMENT', { isExisting: false })).toEqual(['createOrderCustomer']);
    expect(optionalStepsOf('ENTITIES_FIRST', { isExisting: false })).toHaveLength(3);
  });

  it('asks a high risk for a deposit of two months of each plan (A22)', () => {
    const second = { ...plan, id: 'second', prices: [monthly('10.00')] };
    expect(depositOf(policyWith(), [plan, second, prepaid, phone], 'HIGH')).toEqual(money('59.98', 'EUR'));
    expect(depositOf(policyWith(), [prepaid], 'HIGH')).toBeNull();
    expect(depositOf(policyWith(), [plan], null)).toBeNull();
  });

  it('asks no deposit for what the plan of a checkout of before does not sell at all', () => {
    const { qualification, guarantee } = policyWith();
    const before = {
      segment: 'HIGH' as const,
      categoryIds: ['cat-mobile'],
      exceptOfferingIds: [],
      reason: 'x',
      decision: 'NOT_QUALIFIED' as const,
    };
    expect(depositOf({ qualification: [before, ...qualification], guarantee }, [plan], 'HIGH')).toBeNull();
  });

  it('asks a medium risk for a guarantee of its bills (A24)', () => {
    expect(needsGuarantee(policyWith(), [plan], 'MEDIUM')).toBe(true);
    expect([needsGuarantee(policyWith(), [prepaid], 'MEDIUM'), needsGuarantee(policyWith(), [plan], 'HIGH')]).toEqual([
      false,
      false,
    ]);
  });

  it('looks only at new products', () => {
    const change = line('change', 'po-mobile-flex-m', ['cat-mobile-postpaid'], 'MODIFY');
    expect(depositOf(policyWith(), [change], 'HIGH')).toBeNull();
  });

  it('keeps of its rules those that can touch the cart', () => {
    expect(rulesFor(policyWith(), [plan])).toMatchObject({
      qualification: [{ decision: 'DEPOSIT' }],
      guarantee: { segments: ['MEDIUM'] },
    });
    expect(rulesFor(policyWith(), [phone])).toEqual({ qualification: [], guarantee: { segments: [], categoryIds: [] } });
  });

  it('asks for more data where the category needs it, by type of customer (A10)', () => {
    const policy = policyWith();
    const passport = { identificationType: 'passport', identificationId: 'C01X00T47' };
    expect(missingFields(policy, [prepaid], { individual: {} })).toEqual([['individual', 'identification']]);
    expect(missingFields(policy, [prepaid], { individual: { identification: passport } })).toEqual([]);
    expect(missingFields(policy, [prepaid], { organization: {} })).toEqual([]);
    const home = line('fibre', 'po-fibre-250', ['cat-home-fibre', 'cat-home']);
    expect(missingFields(policy, [home], { organization: { phoneNumber: ' ' } })).toEqual([['organization', 'phoneNumber']]);
  });

  it('can demand that the customer exists first (A8)', () => {
    const policy = policyWith({ customerFirst: ['cat-home', 'cat-mobile'] });
    expect(customerFirstCategories(policy, [plan, phone])).toEqual(['cat-mobile']);
  });
});
