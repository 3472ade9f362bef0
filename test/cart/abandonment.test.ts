import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { agent, customer, service, stranger } from './cart-world.ts';
import { device, IDLE, plan, start, startReminderShop, type Left, type ReminderShop } from './reminder-shop.ts';

let shop: ReminderShop;
beforeAll(async () => {
  shop = await startReminderShop();
});
afterAll(() => shop.stop());
beforeEach(() => shop.reset());

describe('a cart that is left', () => {
  it('is announced once per idle time, however many look, with what the shopper was refused last (E16)', async () => {
    const { shopper, cart } = await shop.world.given([device]);
    shop.later(IDLE / 2);
    await shop.world.patch(shopper, cart, [{ addItem: { productOfferingId: 'no such offering' } }]);
    const at = shop.world.clock.time.toISOString();
    shop.later(IDLE, -1);
    await shop.reminding.announce();
    await expect(shop.reminding.events(cart.id)).resolves.toEqual([]);
    shop.later(0, 1);
    await Promise.all(Array.from({ length: 4 }, () => shop.reminding.announce()));
    const first = {
      shoppingCart: { id: cart.id, version: cart.version },
      idleSince: at,
      lastProblem: { operation: 'patchCart', code: 'UNKNOWN_OFFERING' },
    };
    await expect(shop.reminding.events(cart.id)).resolves.toEqual([first]);
    await expect(shop.world.read(shopper, cart.id)).resolves.toMatchObject({ lastSetback: { code: 'UNKNOWN_OFFERING', at } });

    shop.later(10 * IDLE);
    await shop.reminding.announce();
    await expect(shop.reminding.events(cart.id)).resolves.toHaveLength(1);
    const changed = await shop.world.patch(shopper, cart, [{ updateItem: { id: 'device', quantity: 2 } }]);
    shop.later(IDLE);
    await shop.reminding.announce();
    await expect(shop.reminding.events(cart.id)).resolves.toMatchObject([
      first,
      { shoppingCart: { version: changed.cart?.version } },
    ]);
  });

  it('is none when it is empty, a machine’s, being bought or bought, and none is looked at twice', async () => {
    const empty = await shop.world.given();
    const machines = await shop.world.given([device], service);
    const bought = await shop.reachable();
    const processId = randomUUID();
    await shop.world.ask(service, 'beginCheckout', { cartId: bought.cart.id, processId });
    shop.later(IDLE);
    await shop.reminding.announce();
    await shop.world.ask(service, 'completeCheckout', { cartId: bought.cart.id, processId, customerId: randomUUID() });
    shop.later(IDLE);
    await shop.reminding.announce();
    for (const { cart } of [empty, machines, bought]) await expect(shop.reminding.events(cart.id)).resolves.toEqual([]);
    await expect(shop.reminding.announce()).resolves.toBe(0);
  });

  it('keeps what inventory and checkout refused, and takes it from nobody else', async () => {
    const { shopper, cart } = await shop.world.given([device]);
    const setback = { cartId: cart.id, operation: 'checkout', code: 'PAYMENT_DECLINED' };
    const { errors } = await shop.world.send(shopper, 'noteCartSetback', setback);
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    await shop.world.ask(service, 'noteCartSetback', setback);
    await expect(shop.world.read(shopper, cart.id)).resolves.toMatchObject({
      version: cart.version,
      lastSetback: { operation: 'checkout', code: 'PAYMENT_DECLINED' },
    });
  });
});

describe('a reminder', () => {
  it('goes by e-mail to where the shopper agreed, once, with a link to go on and one to stop (E16)', async () => {
    const { cart } = await shop.reachable([plan, device]);
    const token = await shop.reminded({ cart });
    await shop.reminding.remind(cart.id);
    expect(shop.mailServer.mails).toHaveLength(1);
    expect(shop.mailServer.mails[0]).toMatchObject({ to: ['anna@example.com'] });
    expect(shop.mailServer.mails[0]?.text).toContain('The plan, The device');
    expect(shop.mailServer.mails[0]?.text).toContain(`https://shop.example/resume?token=${token}`);
    expect(shop.mailServer.mails[0]?.text).toContain(`https://shop.example/stop-reminders?token=${token}`);
  });

  it('goes by text message where there is only a number', async () => {
    const given = await shop.world.given([device]);
    await shop.setContact(given.shopper, given.cart, { phoneNumber: '+4915550000017' });
    shop.later(IDLE);
    await shop.reminding.announce();
    await shop.reminding.remind(given.cart.id);
    const [message] = (await shop.reminding.messenger.mailbox?.messagesTo('+4915550000017', 10)) ?? [];
    expect(message?.text).toMatch(/^Your cart is waiting: https:\/\/shop\.example\/resume\?token=[\w-]{43} /);
  });

  it('goes to a customer who agreed, and to nobody who did not', async () => {
    const [willing, unwilling] = [randomUUID(), randomUUID()];
    shop.world.agrees(willing, { emailAddress: 'will@example.com' });
    for (const [customerId, expected] of [
      [willing, { state: 'SENT' }],
      [unwilling, { state: 'SKIPPED', reason: 'NO_CONTACT' }],
    ] as const) {
      const { cart } = await shop.world.given([device], customer(customerId));
      shop.later(IDLE);
      await shop.reminding.announce();
      await expect(shop.reminding.remind(cart.id)).resolves.toMatchObject(expected);
    }
    expect(shop.mailServer.mails.map(({ to }) => to)).toEqual([['will@example.com']]);
    const { cart } = await shop.world.given([device]);
    shop.later(IDLE);
    await shop.reminding.announce();
    await expect(shop.reminding.reminders(cart.id)).resolves.toEqual([]);
  });

  it('waits for the morning where the shopper is, and is looked at again then (E16)', async () => {
    const given = await shop.world.given([device]);
    const other = await shop.world.given([device]);
    await shop.setContact(given.shopper, given.cart, { emailAddress: 'kim@example.com', timeZone: 'Asia/Tokyo' });
    await shop.setContact(other.shopper, other.cart, { emailAddress: 'lee@example.com', timeZone: 'Asia/Tokyo' });
    shop.later(IDLE + 1);
    await shop.reminding.announce();
    // 21:01 in Tokyo: eleven hours less a minute until eight.
    await expect(shop.reminding.remind(given.cart.id)).resolves.toEqual({ waits: 11 * 3600 - 60 });
    await shop.world.patch(other.shopper, other.cart, [{ updateItem: { id: 'device', quantity: 2 } }]);
    shop.later(11 * 60 - 1);
    await expect(shop.reminding.remind(given.cart.id)).resolves.toMatchObject({ state: 'SENT' });
    await expect(shop.reminding.remind(other.cart.id)).resolves.toMatchObject({ state: 'SKIPPED', reason: 'CHANGED' });
    expect(shop.mailServer.mails.map(({ to }) => to)).toEqual([['kim@example.com']]);
  });

  it('is none after a purchase, a change, an opt-out, when the cart is too old, or when an agent has it (E16)', async () => {
    const carts = await Promise.all(Array.from({ length: 5 }, () => shop.reachable()));
    const [bought, changed, optedOut, old, withAgent] = carts as [Left, Left, Left, Left, Left];
    shop.later(IDLE);
    await shop.reminding.announce();
    const processId = randomUUID();
    await shop.world.ask(service, 'beginCheckout', { cartId: bought.cart.id, processId });
    await shop.world.ask(service, 'completeCheckout', { cartId: bought.cart.id, processId, customerId: randomUUID() });
    await shop.world.patch(changed.shopper, changed.cart, [{ updateItem: { id: 'device', quantity: 2 } }]);
    await shop.setContact(optedOut.shopper, optedOut.cart, { consent: false });
    await shop.world.em().execute(`update cart.shopping_cart set valid_until = ? where id = ?`, [start, old.cart.id]);
    const handed = { role: 'AGENT', subject: 'agent:1' };
    await shop.world
      .em()
      .execute(`update cart.shopping_cart set handed_to = ? where id = ?`, [JSON.stringify(handed), withAgent.cart.id]);
    const outcomes = await Promise.all(carts.map(({ cart }) => shop.reminding.remind(cart.id)));
    expect(outcomes.map((outcome) => outcome && 'reason' in outcome && outcome.reason)).toEqual([
      'CHECKED_OUT',
      'CHANGED',
      'NO_CONTACT',
      'EXPIRED',
      'WITH_AGENT',
    ]);
    expect(shop.mailServer.mails).toEqual([]);
    await expect(shop.world.read(agent, bought.cart.id)).resolves.toMatchObject({ contact: null });
  });

  it('that is refused for good is given up', async () => {
    const { cart } = await shop.reachable();
    shop.later(IDLE);
    await shop.reminding.announce();
    shop.mailServer.fail({ code: 550 });
    await expect(shop.reminding.remind(cart.id)).rejects.toMatchObject({ fields: { code: 'SMTP_550', retryable: false } });
    await shop.reminding.giveUp(cart.id);
    await expect(shop.reminding.reminders(cart.id)).resolves.toMatchObject([{ state: 'FAILED' }]);
  });

  it('can be ended by any link of it, also for the customer, and again only by saying so', async () => {
    const customerId = randomUUID();
    shop.world.agrees(customerId, { emailAddress: 'will@example.com' });
    const theirs = await shop.world.given([device], customer(customerId));
    const token = await shop.reminded(theirs);
    await expect(shop.world.ask(stranger(), 'optOutOfReminders', { token })).resolves.toBe(true);
    await expect(shop.world.ask(stranger(), 'optOutOfReminders', { token })).resolves.toBe(true);
    const next = await shop.world.given([device], customer(customerId));
    shop.later(IDLE);
    await shop.reminding.announce();
    await expect(shop.reminding.remind(next.cart.id)).resolves.toMatchObject({ reason: 'NO_CONTACT' });

    const { shopper, cart } = await shop.reachable();
    const other = await shop.reminded({ cart });
    await shop.world.ask(stranger(), 'optOutOfReminders', { token: other });
    await expect(shop.world.read(shopper, cart.id)).resolves.toMatchObject({ contact: null });
    for (const forged of ['', 'x', `${other.slice(0, -2)}AA`, other.repeat(1000), '\0'])
      await expect(shop.world.ask(stranger(), 'optOutOfReminders', { token: forged })).resolves.toBe(false);
  });
});
