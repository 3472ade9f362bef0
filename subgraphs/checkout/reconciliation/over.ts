import { isUuid } from '../../kit/uuid.ts';
import { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import type { Found, World } from './finding.ts';

/** Something a checkout has made or taken. */
export interface FoundOfProcess extends Found {
  processId: string;
}

/** Which of these checkouts are live, or came to nothing so lately that their undo may still be on its way. */
async function kept(processIds: string[], { em, before }: World): Promise<Set<string>> {
  const known = await em.find(
    CheckoutProcess,
    { id: { $in: processIds.filter(isUuid) }, $or: [{ state: { $ne: 'CANCELLED' } }, { completedAt: { $gte: before } }] },
    { fields: ['id'], disableIdentityMap: true },
  );
  return new Set(known.map(({ id }) => id));
}

/** What is left of checkouts that came to nothing or never were; what a live one owns is left out. One query for each page. */
export async function* leftOver(pages: AsyncIterable<FoundOfProcess[]>, world: World): AsyncGenerator<Found[]> {
  for await (const page of pages) {
    const owned = await kept([...new Set(page.map(({ processId }) => processId))], world);
    yield page.filter(({ processId }) => !owned.has(processId));
  }
}
