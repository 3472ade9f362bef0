import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { storeAccounts } from '../create/store-accounts.ts';
import { PartyAccount } from '../entities/party-account.entity.ts';
import { claimOnboarding } from './claim-onboarding.ts';
import type { FirstAccounts } from './newcomer.ts';

/** The accounts of the customer of a process, once; undefined when there is no customer, or not any more. */
export const onboardAccounts = (
  em: EntityManager,
  processId: string,
  accounts: FirstAccounts,
  now: Date,
): Promise<string | undefined> =>
  em.transactional(async (tx) => {
    const { customerId } = await claimOnboarding(tx, processId, now);
    if (customerId == null) return undefined;
    if ((await tx.count(PartyAccount, { customerId })) === 0) {
      const opened = await storeAccounts(tx, { customerId, ...accounts }, { now, processId });
      await recordEvents(tx, opened.events);
    }
    return customerId;
  });
