import { sql } from '@mikro-orm/core';
import { registerFlow } from '../../kit/engine/flow.ts';
import { defineQueue } from '../../kit/engine/queue.ts';
import type { TransactionSource } from '../../kit/engine/transaction.ts';
import type { Errand } from '../errands.ts';
import type { World } from '../world.ts';
import { askAgain, bringOver, requestFromDonor, withdraw } from './port-in-flow.ts';

const batch = 100;
/** A donor that is slow is asked how it stands so often. */
const askAgainMs = 3_600_000;

interface Due {
  id: string;
  round: number;
  errand: 'request' | 'withdraw' | 'activate';
  due_at: Date;
}

/** Port-ins as the engine carries them out: the donor is asked, and asked again; on its day the number comes over. */
export const registerPortIns = (world: World, source: TransactionSource): Errand => {
  const queue = defineQueue('portIns', { workerConcurrency: 10 });
  const em = () => world.store.em();
  const later = () => ({ delayUntil: new Date(world.clock.now().getTime() + askAgainMs) });

  const lookup = registerFlow('lookupPortIn', source, async (steps, id: string, round: number, n: number) => {
    if (await askAgain({ world, steps, id, round })) await enqueueLookup(id, round, n + 1);
  });
  const enqueueLookup = (id: string, round: number, n: number): Promise<void> =>
    lookup.enqueue(queue, `port-in:${id}:${round}:lookup:${n}`, later(), id, round, n);

  const request = registerFlow('requestPortIn', source, async (steps, id: string, round: number) => {
    if (await requestFromDonor({ world, steps, id, round })) await enqueueLookup(id, round, 1);
  });
  const takeBack = registerFlow('withdrawPortIn', source, (steps, id: string, round: number) =>
    withdraw({ world, steps, id, round }),
  );
  const activate = registerFlow('activatePortIn', source, (steps, id: string, round: number) =>
    bringOver({ world, steps, id, round }),
  );

  const start = ({ id, round, errand, due_at }: Due) => {
    const name = `port-in:${id}:${round}:${errand}`;
    if (errand === 'request') return request.start(name, id, round);
    if (errand === 'withdraw') return takeBack.start(name, id, round);
    return activate.enqueue(queue, name, { delayUntil: new Date(due_at) }, id, round);
  };

  return {
    name: 'portIn',
    start: async () => {
      const due = await em().execute<Due[]>(
        sql`select id, round, errand, due_at from inventory.port_in where errand is not null order by id limit ${batch}`,
      );
      for (const { id, round, errand, ...one } of due) {
        await start({ id, round, errand, ...one });
        await em().execute(
          sql`update inventory.port_in set errand = null where id = ${id} and round = ${round} and errand = ${errand}`,
        );
      }
      return due.length;
    },
  };
};
