import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { storeParty } from '../create/store-party.ts';
import { claimOnboarding } from './claim-onboarding.ts';
import type { NewPartyOfProcess } from './newcomer.ts';

/** Only who somebody is, once per process; undefined when the process has taken it back already. */
export const onboardParty = (
  em: EntityManager,
  { processId, guestKey, party, isCommitted }: NewPartyOfProcess,
  now: Date,
): Promise<string | undefined> =>
  em.transactional(async (tx) => {
    const claim = await claimOnboarding(tx, processId, now);
    if (claim.undone) return undefined;
    if (claim.partyId != null) return claim.partyId;
    const who = await storeParty(tx, party, { now, processId, isCommitted });
    Object.assign(claim, { partyId: who.id, guestKey });
    await tx.flush();
    await recordEvents(tx, who.events);
    return who.id;
  });
