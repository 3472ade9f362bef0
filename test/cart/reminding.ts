import { announceIdleCarts } from '../../subgraphs/cart/abandonment/announce-idle-carts.ts';
import { remindShopper, type ReminderPorts } from '../../subgraphs/cart/abandonment/remind.step.ts';
import { createCustomers } from '../../subgraphs/cart/adapters/customers.adapter.ts';
import { readCartConfig } from '../../subgraphs/cart/config.ts';
import { Awaiting } from '../../subgraphs/kit/engine/step.ts';
import { openMessenger } from '../../subgraphs/kit/messages/messenger.ts';
import type { MailServer } from '../support/mail-server.ts';
import type { CartWorld } from './cart-world.ts';

const from = 'Shop <shop@operator.example>';

interface Reminder {
  id: string;
  state: string;
  reason: string | null;
}

/** What the engine does with carts that are left, one thing at a time, with e-mail over a real server. */
export const createReminding = async (world: CartWorld, mailServer: MailServer, settings: NodeJS.ProcessEnv = {}) => {
  const config = readCartConfig({ STOREFRONT_URL: 'https://shop.example/', ...settings });
  const mail = { smtpUrl: mailServer.url, from, notificationUrl: undefined, timeoutMs: 5_000 };
  const messenger = await openMessenger({ databaseUrl: world.databaseUrl, clock: world.clock, sandbox: true }, mail);
  const ports: ReminderPorts = {
    ...config,
    em: world.em,
    now: () => world.clock.now(),
    customers: createCustomers(world),
    messenger,
  };
  const reminders = (cartId: string) =>
    world
      .em()
      .execute<Reminder[]>('select id, state, reason from cart.cart_reminder where cart_id = ? order by version', [cartId]);

  return {
    ports,
    messenger,
    announce: () => announceIdleCarts(world.em(), config.idleMs, world.clock.now()),
    reminders,
    /** The events of a cart that was left. */
    events: async (cartId: string) => {
      const sql = `select event from cart.outbox_event where event_type = 'ShoppingCartAbandonedEvent' and entity_id = ? order by sequence`;
      return (await world.em().execute<{ event: object }[]>(sql, [cartId])).map(({ event }) => event);
    },
    /** Reminds of a cart as far as it goes; seconds where it waits. */
    async remind(cartId: string) {
      const last = (await reminders(cartId)).at(-1);
      if (!last) throw new Error('Nobody is to be reminded.');
      const context = { processId: last.id, stepKey: `${last.id}:remindShopper`, expired: null };
      const answer = await remindShopper.invoke({ reminderId: last.id, ...context }, ports, world.em());
      return answer instanceof Awaiting ? { waits: answer.seconds } : (await reminders(cartId)).at(-1);
    },
    /** As the engine does after it was refused for good. */
    async giveUp(cartId: string) {
      const last = (await reminders(cartId)).at(-1);
      const reminderId = last?.id ?? '';
      await remindShopper.compensate?.({ reminderId, processId: '', stepKey: '', problem: null }, ports, world.em());
    },
    /** What the last link that came by e-mail ends with. */
    lastToken: () => /resume\?token=([\w-]+)/.exec(mailServer.mails.at(-1)?.text ?? '')?.[1] ?? '',
    close: () => messenger.close(),
  };
};
