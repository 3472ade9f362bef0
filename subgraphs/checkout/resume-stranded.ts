import type { EntityManager } from '@mikro-orm/postgresql';
import { readJournals } from '../kit/engine/journal.ts';
import { checkout } from './checkout.ts';
import { CheckoutProcess } from './entities/checkout-process.entity.ts';
import type { CheckoutFlow } from './flow.ts';

const OLDER_THAN_MS = 10_000;
const AT_ONCE = 100;

/** Starts processes whose machine died between accepting the request and handing it to the engine. */
export async function resumeStranded(em: EntityManager, flow: CheckoutFlow, now: Date): Promise<void> {
  const waiting = await em.find(
    CheckoutProcess,
    { state: 'ACTIVE', productOrderId: null, createdAt: { $lt: new Date(now.getTime() - OLDER_THAN_MS) } },
    { orderBy: { createdAt: 'asc' }, limit: AT_ONCE },
  );
  const known = await readJournals(
    waiting.map(({ id }) => id),
    checkout,
  );
  for (const process of waiting.filter(({ id }) => !known.has(id))) await flow.start(process);
}
