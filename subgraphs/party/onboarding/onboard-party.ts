import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { claimOnboarding } from './claim-onboarding.ts';
import type { NewPartyOfProcess } from './newcomer.ts';
import { storeNewcomer } from './store-newcomer.ts';

/** Only who somebody is, once per process; undefined when the process has taken it back already. */
export const onboardParty = (em: EntityManager, newcomer: NewPartyOfProcess, now: Date): Promise<string | undefined> =>
  em.transactional(async (tx) => {
    const { processId, guestKey, loginSubject } = newcomer;
    const claim = await claimOnboarding(tx, processId, now);
    if (claim.undone) return undefined;
    if (claim.partyId != null) return claim.partyId;
    const who = await storeNewcomer(tx, newcomer, now);
    Object.assign(claim, { partyId: who.id, guestKey, loginSubject });
    await tx.flush();
    await recordEvents(tx, who.events);
    return who.id;
  });
