import type { EntityManager } from '@mikro-orm/postgresql';
import { knownProcesses } from '../kit/engine/journal.ts';
import { CheckoutProcess } from './entities/checkout-process.entity.ts';
import type { CheckoutFlow } from './flow.ts';

const OLDER_THAN_MS = 10_000;
/** Clocks differ, and what was created may be committed a little later. */
const OVERLAP_MS = 10 * 60_000;
const AT_ONCE = 500;

/**
 * Starts processes whose machine died between accepting the request and handing it to the engine. Once the engine knows a process it
 * is never stranded again: each look begins where the last one ended, however many processes wait.
 */
export const createStrandedSweep = (em: () => EntityManager, flow: CheckoutFlow) => {
  let seenUntil = new Date(0);
  return async (now: Date): Promise<void> => {
    const before = new Date(now.getTime() - OLDER_THAN_MS);
    const underWay = await em().find(
      CheckoutProcess,
      { state: 'ACTIVE', productOrderId: null, createdAt: { $gte: seenUntil, $lt: before } },
      { fields: ['id'], disableIdentityMap: true },
    );
    for (let first = 0; first < underWay.length; first += AT_ONCE) {
      const ids = underWay.slice(first, first + AT_ONCE).map(({ id }) => id);
      const known = await knownProcesses(ids);
      const stranded = ids.filter((id) => !known.has(id));
      for (const process of await em().find(CheckoutProcess, { id: { $in: stranded } })) await flow.start(process);
    }
    seenUntil = new Date(before.getTime() - OVERLAP_MS);
  };
};
