import { describe, expect, it } from '@jest/globals';
import { readPaymentConfig } from '../../subgraphs/checkout/payments/config.ts';
import { paymentOptions, type PaymentCase } from '../../subgraphs/checkout/payments/methods/payment-options.ts';
import { planPayments } from '../../subgraphs/checkout/payments/payment-plan.ts';
import { noPaymentRules } from '../../subgraphs/checkout/payments/payment-rules.ts';
import { isSigned, sign } from '../../subgraphs/checkout/payments/sandbox/signature.ts';
import type { PaymentMethod } from '../../subgraphs/checkout/ports.ts';

const eur = (value: string) => ({ value, currency: 'EUR' });
const method: PaymentMethod = { kind: 'card', token: 'tok_visa', save: false, returnUrl: null };

describe('what is collected', () => {
  const plan = (due: string, shares: (string | null)[], deposit: string | null = null, depositMethod?: PaymentMethod) =>
    planPayments({
      due: eur(due),
      shares: shares.map((value) => ({ method, amount: value === null ? null : eur(value) })),
      deposit: deposit === null ? null : eur(deposit),
      depositMethod,
    });
  const amounts = ({ planned }: ReturnType<typeof plan>) => planned?.map(({ purpose, amount }) => `${purpose} ${amount.value}`);

  it('is all that is due, or shares that add up to it', () => {
    expect(amounts(plan('30.00', [null]))).toEqual(['ORDER 30.00']);
    expect(amounts(plan('30.00', ['0.10', '29.9']))).toEqual(['ORDER 0.10', 'ORDER 29.9']);
    expect(plan('30.00', ['10.00', '19.99'])).toEqual({ differs: eur('30.00') });
    expect(plan('30.00', ['40.00', '-10.00'])).toEqual({ differs: eur('30.00') });
    expect(plan('30.00', [])).toEqual({ missing: eur('30.00') });
  });

  it('is nothing when nothing is due, whatever was named', () => {
    expect(amounts(plan('0.00', [null]))).toEqual([]);
  });

  it('has the deposit as a payment of its own', () => {
    expect(amounts(plan('30.00', [null], '60.00', method))).toEqual(['ORDER 30.00', 'DEPOSIT 60.00']);
    expect(plan('30.00', [null], '60.00')).toEqual({ missing: eur('60.00') });
  });
});

describe('a payment on another page', () => {
  const open: PaymentCase = {
    due: eur('1.00'),
    categoryIds: ['cat-devices'],
    segment: 'LOW',
    needsGuarantee: false,
    stored: [],
    redirects: ['bankTransfer'],
    rules: noPaymentRules,
  };
  const isOpen = (more: Partial<PaymentCase>) => paymentOptions({ ...open, ...more }).at(-1)?.eligible;

  it('is closed by the rules of the operator, and where bills need a guarantee', () => {
    expect(isOpen({})).toBe(true);
    expect(isOpen({ rules: { redirect: { notForCategories: ['cat-devices'], notForSegments: [] } } })).toBe(false);
    expect(isOpen({ rules: { redirect: { notForCategories: [], notForSegments: ['LOW'] } } })).toBe(false);
    expect(isOpen({ needsGuarantee: true })).toBe(false);
    expect(isOpen({ due: eur('0.00') })).toBe(false);
  });
});

describe('the signature of the sandbox', () => {
  it('is good for five minutes, for this message, of this signer', () => {
    const at = new Date('2026-11-21T12:00:00Z');
    const signature = sign('secret', 'message', at);
    const isGood = (of: { secret?: string; payload?: string; minutesLater?: number }) =>
      isSigned(
        of.secret ?? 'secret',
        signature,
        of.payload ?? 'message',
        new Date(at.getTime() + (of.minutesLater ?? 0) * 60_000),
      );
    expect(isGood({})).toBe(true);
    expect(isGood({ minutesLater: 4.9 })).toBe(true);
    expect(isGood({ minutesLater: 5.1 })).toBe(false);
    expect(isGood({ minutesLater: -5.1 })).toBe(false);
    expect(isGood({ payload: 'massage' })).toBe(false);
    expect(isGood({ secret: 'other' })).toBe(false);
  });
});

describe('the configuration of payments', () => {
  const problemOf = (environment: NodeJS.ProcessEnv) => {
    try {
      readPaymentConfig(environment);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('needs nothing in the sandbox', () => {
    expect(readPaymentConfig({})).toMatchObject({ actionMs: 900_000, stripe: undefined, publicUrl: 'http://localhost:4000' });
  });

  it('takes Stripe whole or not at all', () => {
    expect(problemOf({ STRIPE_SECRET_KEY: 'sk_test_1' })).toMatch(/STRIPE_WEBHOOK_SECRET/);
    const set = { STRIPE_SECRET_KEY: 'sk_test_1', STRIPE_WEBHOOK_SECRET: 'whsec_1', STRIPE_REDIRECTS: 'paypal, klarna' };
    expect(readPaymentConfig(set).stripe).toEqual({
      secretKey: 'sk_test_1',
      webhookSecret: 'whsec_1',
      apiUrl: undefined,
      redirects: ['paypal', 'klarna'],
    });
  });

  it('refuses what is published in production', () => {
    const published = 'sandbox-only-payment-secret-that-production-refuses';
    expect(problemOf({ NODE_ENV: 'production', PAYMENT_SANDBOX_SECRET: published })).toMatch(/published value/);
    expect(problemOf({ NODE_ENV: 'production' })).toBeUndefined();
  });
});
