import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { mayFollow, type ProfileState } from './profile-states.ts';
import { profileEvent } from './sim-events.ts';

/** Writes down where a profile is now, unless it is further already; of a SIM in use only. */
export const noteProfile = (em: EntityManager, iccid: string, state: ProfileState, now: Date, matchingId?: string): Promise<void> =>
  em.fork().transactional(async (tx) => {
    const [row] = await tx.execute<{ profile_state: ProfileState | null }[]>(
      sql`select profile_state from inventory.iccid where value = ${iccid} and state = 'assigned' for update`,
    );
    if (!row?.profile_state || !mayFollow(row.profile_state, state)) return;
    await tx.execute(sql`
      update inventory.iccid set profile_state = ${state}, matching_id = coalesce(${matchingId ?? null}, matching_id)
      where value = ${iccid}`);
    await recordEvents(tx, [profileEvent(iccid, state, now)]);
  });
