import type { EntityManager } from '@mikro-orm/postgresql';
import { NIL } from 'uuid';
import { readJournals } from '../kit/engine/journal.ts';
import { checkout } from './checkout.ts';
import { CheckoutProcess } from './entities/checkout-process.entity.ts';
import type { CheckoutFlow } from './flow.ts';

const OLDER_THAN_MS = 10_000;
const AT_ONCE = 100;

/** Starts processes whose machine died between accepting the request and handing it to the engine. */
export async function resumeStranded(em: EntityManager, flow: CheckoutFlow, now: Date): Promise<void> {
  const before = new Date(now.getTime() - OLDER_THAN_MS);
  let last: string = NIL;
  let found: number;
  do {
    const waiting = await em.find(
      CheckoutProcess,
      { id: { $gt: last }, state: 'ACTIVE', productOrderId: null, createdAt: { $lt: before } },
      { orderBy: { id: 'asc' }, limit: AT_ONCE },
    );
    const ids = waiting.map(({ id }) => id);
    const known = await readJournals(ids, checkout);
    for (const process of waiting) if (!known.has(process.id)) await flow.start(process);
    last = ids.at(-1) ?? last;
    found = waiting.length;
  } while (found === AT_ONCE);
}
