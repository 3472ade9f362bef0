import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Stripe } from 'stripe';
import type { AuthorizationRequest, PaymentProvider } from '../../subgraphs/checkout/ports.ts';
import { toMinorUnits } from '../../subgraphs/checkout/payments/stripe/minor-units.ts';
import type { Remembered } from '../../subgraphs/checkout/payments/stripe/intents.ts';
import { createStripePayments } from '../../subgraphs/checkout/payments/stripe/stripe-payments.ts';
import { stripeClient } from '../../subgraphs/checkout/payments/stripe/stripe-client.ts';
import { startStripe, type StripeServer } from './stripe-server.ts';

const webhookSecret = 'whsec_test';
const amount = { value: '29.90', currency: 'EUR' };

describe('Stripe', () => {
  let server: StripeServer;
  let payments: PaymentProvider;
  let remembered: Map<string, Remembered>;
  beforeEach(async () => {
    server = await startStripe();
    remembered = new Map();
    payments = createStripePayments({
      stripe: stripeClient({ secretKey: 'sk_test_1', apiUrl: server.url }),
      webhookSecret,
      redirects: ['paypal'],
      remembered: (key) => Promise.resolve(remembered.get(key)),
    });
  });
  afterEach(() => server.close());

  const request = (token = 'pm_card_visa', more: Partial<AuthorizationRequest> = {}): AuthorizationRequest => ({
    key: 'process:payment:1',
    amount,
    method: { kind: 'card', token },
    save: false,
    returnUrl: 'https://shop.example/back',
    ...more,
  });
  const authorize = async (asked: AuthorizationRequest) => {
    remembered.set(asked.key, { providerReference: null, request: asked });
    const answer = await payments.authorize(asked);
    remembered.set(asked.key, { providerReference: answer.providerReference, request: null });
    return answer;
  };

  it('sets money aside under our key, and says nothing about itself', async () => {
    await expect(authorize(request())).resolves.toMatchObject({
      status: 'authorized',
      providerReference: 'pi_1',
      authorizationCode: 'ch_1',
    });
    const [call] = server.calls;
    expect(call).toMatchObject({
      path: '/v1/payment_intents',
      key: 'process:payment:1',
      form: {
        amount: '2990',
        currency: 'eur',
        capture_method: 'manual',
        confirm: 'true',
        payment_method: 'pm_card_visa',
        'allowed_payment_method_types[0]': 'card',
        'metadata[key]': 'process:payment:1',
        return_url: 'https://shop.example/back',
      },
      headers: { 'stripe-version': '2026-10-28.endive', authorization: 'Bearer sk_test_1' },
    });
    await authorize(request('pm_card_visa', { key: 'process:payment:2' }));
    expect(server.calls.some(({ headers }) => 'x-stripe-client-telemetry' in headers)).toBe(false);
  });

  it('takes it, or gives it back, each once', async () => {
    await authorize(request());
    const act = () => payments.capture({ key: 'c', authorizationKey: 'process:payment:1', amount });
    await act();
    await act();
    expect(server.intents.get('pi_1')).toMatchObject({ status: 'succeeded' });
    await payments.refund({ key: 'r', authorizationKey: 'process:payment:1', amount: { value: '10.00', currency: 'EUR' } });
    expect(server.calls.at(-1)).toMatchObject({
      path: '/v1/refunds',
      key: 'r',
      form: { payment_intent: 'pi_1', amount: '1000' },
    });

    await authorize(request('pm_card_visa', { key: 'other' }));
    const giveBack = () => payments.void({ key: 'v', authorizationKey: 'other' });
    await giveBack();
    await giveBack();
    expect([...server.intents.values()].at(-1)).toMatchObject({ status: 'canceled' });
  });

  it('takes nothing that was given back', async () => {
    await authorize(request());
    await payments.void({ key: 'v', authorizationKey: 'process:payment:1' });
    await expect(payments.capture({ key: 'c', authorizationKey: 'process:payment:1', amount })).rejects.toMatchObject({
      fields: {
        provider: 'stripe',
        code: 'payment_intent_unexpected_state',
        retryable: false,
        correlationId: expect.stringMatching(/^req_/),
      },
    });
  });

  it('answers a declined card with why', async () => {
    await expect(authorize(request('pm_card_chargeDeclined'))).resolves.toEqual({
      status: 'declined',
      providerReference: 'pi_1',
      providerCode: 'insufficient_funds',
      reason: 'Your card has insufficient funds.',
    });
  });

  it('declines a card that it does not know, also when it is asked what became of it', async () => {
    const declined = { status: 'declined', providerReference: '', providerCode: 'resource_missing' };
    const asked = request('pm_nobody');
    remembered.set(asked.key, { providerReference: null, request: asked });
    await expect(payments.authorize(asked)).resolves.toMatchObject(declined);
    await expect(payments.lookup(asked.key)).resolves.toMatchObject(declined);
  });

  it('sends the customer to the bank', async () => {
    await expect(authorize(request('pm_card_authenticationRequired'))).resolves.toEqual({
      status: 'actionRequired',
      providerReference: 'pi_1',
      redirectUrl: 'https://hooks.stripe.test/pi_1',
      clientSecret: 'pi_1_secret_1',
    });
    server.intents.get('pi_1')!.status = 'requires_capture';
    await expect(payments.lookup('process:payment:1')).resolves.toMatchObject({ status: 'authorized' });
  });

  it('finds a payment whose answer was lost, and makes no second one', async () => {
    const asked = request();
    remembered.set(asked.key, { providerReference: null, request: asked });
    server.trouble.loseNext = 5;
    await expect(payments.authorize(asked)).rejects.toMatchObject({ fields: { code: 'UNAVAILABLE', retryable: true } });
    server.trouble.loseNext = 0;
    await expect(payments.lookup(asked.key)).resolves.toMatchObject({ status: 'authorized', providerReference: 'pi_1' });
    expect(server.intents.size).toBe(1);
    remembered.clear();
    await expect(payments.lookup(asked.key)).resolves.toMatchObject({ providerReference: 'pi_1' });
  });

  it('is asked again after trouble of its own', async () => {
    server.trouble.failNext = 2;
    await expect(payments.authorize(request())).rejects.toMatchObject({ fields: { retryable: true } });
  });

  it('keeps a card for later, with or without a payment', async () => {
    const kept = await authorize(request('pm_card_visa', { save: true }));
    expect(kept).toMatchObject({ storedMethod: { token: 'cus_1/pm_card', name: 'Visa •••• 4242' } });
    expect(server.calls[1]?.form).toMatchObject({ customer: 'cus_1', setup_future_usage: 'off_session' });

    await expect(payments.keep({ key: 'keep', token: 'pm_card_visa' })).resolves.toEqual({
      status: 'kept',
      token: 'cus_3/pm_card_visa',
      name: 'Visa •••• 4242',
    });
    await authorize(request('', { key: 'later', method: { kind: 'stored', token: 'cus_1/pm_card' }, returnUrl: null }));
    expect(server.calls.at(-1)?.form).toMatchObject({ customer: 'cus_1', payment_method: 'pm_card', off_session: 'true' });
  });

  it('believes messages with its signature, not older than five minutes', async () => {
    const event = {
      id: 'evt_1',
      object: 'event',
      type: 'payment_intent.succeeded',
      data: { object: { object: 'payment_intent', metadata: { key: 'process:payment:1' } } },
    };
    const payload = JSON.stringify(event);
    const signed = (timestamp: number, secret = webhookSecret) =>
      Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
    const now = Math.floor(Date.now() / 1000);
    await expect(payments.readEvent(signed(now), payload)).resolves.toEqual({ event: { id: 'evt_1', key: 'process:payment:1' } });
    await expect(payments.readEvent(signed(now), `${payload} `)).resolves.toBeUndefined();
    await expect(payments.readEvent(signed(now, 'whsec_other'), payload)).resolves.toBeUndefined();
    await expect(payments.readEvent(signed(now - 301), payload)).resolves.toBeUndefined();
    const other = JSON.stringify({ ...event, data: { object: { object: 'customer' } } });
    const header = Stripe.webhooks.generateTestHeaderString({ payload: other, secret: webhookSecret });
    await expect(payments.readEvent(header, other)).resolves.toEqual({ event: undefined });
  });

  it('counts in the smallest unit of each currency', () => {
    expect(toMinorUnits({ value: '29.90', currency: 'EUR' })).toBe(2990);
    expect(toMinorUnits({ value: '1200', currency: 'JPY' })).toBe(1200);
    expect(() => toMinorUnits({ value: '12.50', currency: 'JPY' })).toThrow('cannot be paid');
  });
});
