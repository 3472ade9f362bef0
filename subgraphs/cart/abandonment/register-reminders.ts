import type { EntityManager } from '@mikro-orm/postgresql';
import { Process } from '../../kit/engine/process.ts';
import { defineQueue } from '../../kit/engine/queue.ts';
import { defineSchedule } from '../../kit/engine/schedule.ts';
import { CartReminder } from '../entities/cart-reminder.entity.ts';
import { announceIdleCarts } from './announce-idle-carts.ts';
import { remindShopper, type ReminderPorts } from './remind.step.ts';

const BATCH = 500;

const reminding = Process.define<{ reminderId: string }, ReminderPorts>('cart-reminder').step(remindShopper).build();

/** Looks for carts that were left, and reminds of them; call before the engine is launched. */
export const registerReminders = (ports: ReminderPorts, idleMs: number): void => {
  const queue = defineQueue('cart-reminders', { workerConcurrency: 10, minPollingIntervalMs: 500 });
  const process = reminding.register(ports);

  /** What a process left behind that died between the commit and this is found by the next one; an id is set down once. */
  const setDown = async (em: EntityManager) => {
    for (;;) {
      const due = await em.fork().find(CartReminder, { state: 'DUE' }, { orderBy: { createdAt: 'asc' }, limit: BATCH });
      for (const { id } of due) await process.enqueue(queue, `cart-reminder:${id}`, { reminderId: id });
      await em.nativeUpdate(CartReminder, { id: { $in: due.map(({ id }) => id) }, state: 'DUE' }, { state: 'WAITING' });
      if (due.length < BATCH) return;
    }
  };

  defineSchedule('remind-of-carts', '*/10 * * * * *', async () => {
    await announceIdleCarts(ports.em(), idleMs, ports.now());
    await setDown(ports.em());
  });
};
