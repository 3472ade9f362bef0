import { sql } from '@mikro-orm/core';
import { registerFlow } from '../../kit/engine/flow.ts';
import { defineQueue } from '../../kit/engine/queue.ts';
import type { TransactionSource } from '../../kit/engine/transaction.ts';
import type { Errand } from '../errands.ts';
import type { World } from '../world.ts';
import { completePortOut } from './end-port-out.ts';

const batch = 100;

/** Numbers leave on their day. */
export const registerPortOuts = ({ store, clock }: World, source: TransactionSource): Errand => {
  const queue = defineQueue('portOuts', { workerConcurrency: 10 });
  const release = registerFlow('releasePortOut', source, (steps, id: string) =>
    steps.local('completePortOut', (em) => completePortOut(em, id, clock.now())),
  );
  return {
    name: 'portOut',
    start: async () => {
      const due = await store
        .em()
        .execute<{ id: string; due_at: Date }[]>(
          sql`select id, due_at from inventory.port_out where errand is not null order by id limit ${batch}`,
        );
      for (const { id, due_at } of due) {
        await release.enqueue(queue, `port-out:${id}`, { delayUntil: new Date(due_at) }, id);
        await store.em().execute(sql`update inventory.port_out set errand = null where id = ${id}`);
      }
      return due.length;
    },
  };
};
