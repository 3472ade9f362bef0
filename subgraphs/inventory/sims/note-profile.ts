import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { mayFollow, type ProfileState } from './profile-states.ts';
import { profileEvent } from './sim-events.ts';

/** Writes down where a profile is now, unless it is further already; of a SIM in use only. */
export const noteProfile = async (em: EntityManager, iccid: string, state: ProfileState, now: Date): Promise<void> => {
  const [row] = await em.execute<{ profile_state: ProfileState | null }[]>(
    sql`select profile_state from inventory.iccid where value = ${iccid} and state = 'assigned' for update`,
  );
  if (!row?.profile_state || !mayFollow(row.profile_state, state)) return;
  await em.execute(sql`update inventory.iccid set profile_state = ${state} where value = ${iccid}`);
  await recordEvents(em, [profileEvent(iccid, state, now)]);
};
