import { randomUUID } from 'node:crypto';
import { startMailServer } from '../support/mail-server.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { startCart, type Answer, type Cart } from './cart-world.ts';
import { createReminding } from './reminding.ts';

const MINUTE = 60_000;
/** After so many minutes a cart was left. */
export const IDLE = 60;
/** Noon in Berlin, and nobody sleeps. */
export const start = new Date('2027-03-01T11:00:00Z');
export const plan = { addItem: { id: 'plan', productOfferingId: 'plan' } };
export const device = { addItem: { id: 'device', productOfferingId: 'device' } };

interface Resumed extends Answer {
  replacedNumbers?: object[];
  lostNumberItemIds?: string[];
}

/** Carts that are left, somebody who reminds of them, and a mail server. */
export const startReminderShop = async () => {
  const [world, mailServer] = await Promise.all([startCart(), startMailServer()]);
  const reminding = await createReminding(world, mailServer);

  const later = (minutes: number, ms = 0) =>
    void (world.clock.time = new Date(world.clock.time.getTime() + minutes * MINUTE + ms));
  const setContact = (viewer: Viewer, { id: cartId }: Pick<Cart, 'id'>, more: object) => {
    const input = { idempotencyKey: randomUUID(), cartId, consent: true, ...more };
    return world.ask<Answer>(viewer, 'setCartContact', { input });
  };

  return {
    world,
    mailServer,
    reminding,
    later,
    setContact,
    resume: (viewer: Viewer, token: string, idempotencyKey: string = randomUUID()) =>
      world.ask<Resumed>(viewer, 'resumeCart', { input: { idempotencyKey, token } }),
    /** An anonymous cart whose shopper can be reached by e-mail. */
    async reachable(operations: object[] = [device], emailAddress = 'anna@example.com') {
      const given = await world.given(operations);
      await setContact(given.shopper, given.cart, { emailAddress });
      return given;
    },
    /** Leaves a cart until its reminder has come; answers with what its link ends with. */
    async reminded({ cart }: { cart: Cart }) {
      later(IDLE);
      await reminding.announce();
      const sent = await reminding.remind(cart.id);
      if (!sent || !('state' in sent) || sent.state !== 'SENT') throw new Error(`Not reminded: ${JSON.stringify(sent)}`);
      return reminding.lastToken();
    },
    reset: () => {
      world.clock.time = start;
      world.sellsAllBut();
      world.costs('plan', '20.00');
      mailServer.mails.length = 0;
    },
    async stop() {
      await reminding.close();
      await mailServer.close();
      await world.stop();
    },
  };
};

export type ReminderShop = Awaited<ReturnType<typeof startReminderShop>>;
export type Left = Awaited<ReturnType<ReminderShop['reachable']>>;
