import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSandboxClock } from '../../subgraphs/kit/sandbox/clock.ts';
import * as window from './dated-window.ts';
import type { OrderProgramOptions, ReleaseMoment } from './order-program.ts';
import { startOrders, type Orders } from './order-world.ts';

const clock = window.springClock();
let orders: Orders;

beforeAll(async () => {
  orders = await startOrders({ clock });
});
afterAll(async () => {
  await orders?.close();
});

/** A process of its own that dies at that moment. */
async function dying(dieAt: ReleaseMoment): Promise<unknown> {
  const options: OrderProgramOptions = {
    databaseUrl: orders.databaseUrl,
    aheadMs: clock.now().getTime() - Date.now(),
    dieAt,
  };
  const child = fork(fileURLToPath(new URL('order-program.ts', import.meta.url)), [JSON.stringify(options)], {
    execArgv: ['--no-warnings'],
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal;
}

describe('a process that is killed when one part releases another one', () => {
  it.each<ReleaseMoment>(['before it is set down', 'after it is set down', 'while it begins', 'when it has begun'])(
    '%s: it begins all the same, once, and after the one before it',
    async (moment) => {
      const whole = await orders.givenWhole(window.roamingWindow());
      const ids = whole.parts.map(({ id }) => id);
      await orders.start(ids[0]!);
      await orders.until(ids[0]!, ({ state, tasks }) => state === 'COMPLETED' && tasks.at(-1)?.state === 'COMPLETED');
      await orders.restart(async () => {
        const alone = await openSandboxClock(orders.databaseUrl, clock);
        await alone.move(() => new Date('2027-06-01T00:00:00.000Z'));
        expect(await dying(moment)).toBe('SIGKILL');
        await alone.close();
      });
      await orders.until(ids[2]!, ({ state }) => state === 'COMPLETED');
      expect(await window.beginnings(orders, ids)).toEqual([1, 2, 3]);
      expect((await window.chargesOf(orders, ids)).map(({ operation, line }) => `${operation} ${line}`)).toEqual([
        'start roaming',
        'start discount',
        'stop discount:end',
      ]);
      expect(await window.alertsOf(orders, ids)).toHaveLength(2);
      await window.moveClock(orders, { reset: true });
    },
  );
});
