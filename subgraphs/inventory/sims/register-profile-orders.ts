import { sql } from '@mikro-orm/core';
import { registerFlow } from '../../kit/engine/flow.ts';
import type { TransactionSource } from '../../kit/engine/transaction.ts';
import { Iccid } from '../entities/iccid.entity.ts';
import type { Errand } from '../errands.ts';
import type { World } from '../world.ts';
import { noteProfile } from './note-profile.ts';

const batch = 100;

/** Profiles as the engine orders them: asked for until the SM-DP+ has released them, or refused for good. */
export const registerProfileOrders = ({ store, clock, profiles, log }: World, source: TransactionSource): Errand => {
  const release = async (iccid: string) => {
    const { matchingId } = await store.em().findOneOrFail(Iccid, { value: iccid });
    if (matchingId) await profiles.release({ key: `esim:${iccid}`, iccid, matchingId });
    return true;
  };
  const flow = registerFlow('orderProfile', source, async (steps, iccid: string) => {
    for (let n = 1; ; n++) {
      const tried = await steps.attempt('releaseProfile', () => release(iccid));
      if (tried.done) break;
      if (tried.permanent) {
        log.error(`The profile of the SIM that ends in ${iccid.slice(-5)} is not released: ${tried.error}`);
        return;
      }
      await steps.backOff(tried.at, n);
    }
    await steps.local('noteProfile', (em) => noteProfile(em, iccid, 'released', clock.now()));
  });
  return {
    name: 'orderProfile',
    start: async () => {
      const rows = await store
        .em()
        .execute<{ value: string }[]>(
          sql`select value from inventory.iccid where errand is not null order by value limit ${batch}`,
        );
      for (const { value } of rows) {
        await flow.start(`esim:${value}`, value);
        await store.em().execute(sql`update inventory.iccid set errand = null where value = ${value}`);
      }
      return rows.length;
    },
  };
};
