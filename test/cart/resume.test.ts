import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { bearer, customer, service, stranger } from './cart-world.ts';
import { device, plan, start, startReminderShop, type ReminderShop } from './reminder-shop.ts';

let shop: ReminderShop;
beforeAll(async () => {
  shop = await startReminderShop();
});
afterAll(() => shop.stop());
beforeEach(() => shop.reset());

describe('the link of a reminder', () => {
  it('opens the cart again: numbers leased, prices promised anew, and what is not as it was (E16)', async () => {
    shop.world.renews({ replaced: [{ cartItemId: 'plan', lost: '+4915550000017', msisdn: '+4915550000027' }], lostItemIds: [] });
    const given = await shop.reachable([plan, device]);
    const token = await shop.reminded(given);
    shop.world.costs('plan', '25.00');
    shop.later(24 * 60);
    const answer = await shop.resume(stranger(), token);
    expect(answer).toMatchObject({
      __typename: 'ResumeCartSuccess',
      replacedNumbers: [{ cartItemId: 'plan', lost: '+4915550000017', msisdn: '+4915550000027' }],
      lostNumberItemIds: [],
      cart: {
        id: given.cart.id,
        version: given.cart.version,
        problems: [{ code: 'PRICE_CHANGED', path: ['items', 'plan'] }],
        items: [
          { id: 'plan', priceChange: {}, pricePromise: { promisedAt: start.toISOString() } },
          { id: 'device', priceChange: null, pricePromise: { promisedAt: shop.world.clock.time.toISOString() } },
        ],
      },
    });
    await expect(shop.world.read(bearer(answer.accessToken ?? ''), given.cart.id)).resolves.toMatchObject({ id: given.cart.id });
  });

  it('works once, and for a repeat of the same call', async () => {
    const token = await shop.reminded(await shop.reachable());
    const key = randomUUID();
    const [first, ...others] = await Promise.all([
      shop.resume(stranger(), token, key),
      ...Array.from({ length: 4 }, () => shop.resume(stranger(), token, key)),
    ]);
    for (const other of others) expect(other).toEqual(first);
    expect(first).toMatchObject({ __typename: 'ResumeCartSuccess' });
    await expect(shop.resume(stranger(), token)).resolves.toMatchObject({ code: 'UNKNOWN_RESUME_LINK' });
  });

  it('of a customer’s cart works only for that customer, and is not used up by others', async () => {
    const customerId = randomUUID();
    shop.world.agrees(customerId, { emailAddress: 'will@example.com' });
    const token = await shop.reminded(await shop.world.given([device], customer(customerId)));
    for (const viewer of [stranger(), customer(randomUUID())])
      await expect(shop.resume(viewer, token)).resolves.toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    await expect(shop.resume(customer(customerId), token)).resolves.toMatchObject({
      __typename: 'ResumeCartSuccess',
      accessToken: null,
    });
  });

  it('of a customer’s cart shows nothing to somebody else who repeats the call with the same key', async () => {
    const customerId = randomUUID();
    shop.world.agrees(customerId, { emailAddress: 'will@example.com' });
    const token = await shop.reminded(await shop.world.given([device], customer(customerId)));
    const first = await shop.resume(customer(customerId), token, 'resume');
    for (const viewer of [stranger(), customer(randomUUID())])
      await expect(shop.resume(viewer, token, 'resume')).resolves.toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    await expect(shop.resume(customer(customerId), token, 'resume')).resolves.toEqual(first);
  });

  it('opens nothing when it is forged, or when the cart was bought', async () => {
    const given = await shop.reachable();
    const token = await shop.reminded(given);
    const forged = [
      '',
      'x',
      '\0',
      token.slice(1),
      `${token.slice(0, 20)}AAA${token.slice(23)}`,
      'A'.repeat(43),
      token.repeat(10_000),
    ];
    for (const one of forged) await expect(shop.resume(stranger(), one)).resolves.toMatchObject({ code: 'UNKNOWN_RESUME_LINK' });
    const processId = randomUUID();
    await shop.world.ask(service, 'beginCheckout', { cartId: given.cart.id, processId });
    await expect(shop.resume(stranger(), token)).resolves.toMatchObject({ code: 'CART_NOT_OPEN' });
  });
});

describe('the contact of a cart', () => {
  it('is one, is the shopper’s to set and to take back, and nobody else’s', async () => {
    const { shopper, cart } = await shop.world.given([device]);
    for (const input of [{}, { emailAddress: 'anna@example.com', phoneNumber: '+4915550000017' }])
      await expect(shop.setContact(shopper, cart, input)).resolves.toMatchObject({ code: 'CONTACT_REQUIRED' });
    await expect(shop.setContact(stranger(), cart, { emailAddress: 'eve@example.com' })).resolves.toMatchObject({
      code: 'UNKNOWN_CART',
    });
    for (const wrong of [
      { emailAddress: 'anna' },
      { phoneNumber: '017' },
      { emailAddress: 'a@example.com', timeZone: 'Moon/Base' },
    ])
      await expect(
        shop.world.send(shopper, 'setCartContact', { input: { idempotencyKey: 'k', cartId: cart.id, consent: true, ...wrong } }),
      ).resolves.toHaveProperty('errors');
    const set = await shop.setContact(shopper, cart, { emailAddress: 'anna@example.com' });
    expect(set.cart).toMatchObject({
      contact: { emailAddress: 'anna@example.com', timeZone: 'Europe/Berlin', consentedAt: start.toISOString() },
    });
    await expect(shop.setContact(shopper, cart, { consent: false })).resolves.toMatchObject({ cart: { contact: null } });
  });
});
