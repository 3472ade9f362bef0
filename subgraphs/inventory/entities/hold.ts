import { p } from '@mikro-orm/core';
import { resourceStates, type StoredResourceState } from '../life-cycle/transitions.ts';

/** What a pooled resource says about who holds it. */
export const holdProperties = {
  state: p.enum([...resourceStates]),
  cartId: p.text().nullable(),
  cartItemId: p.text().nullable(),
  customerId: p.text().nullable(),
  guestKey: p.text().nullable(),
  processId: p.text().nullable(),
  holdUntil: p.datetime().nullable(),
  quarantinedUntil: p.datetime().nullable(),
  productId: p.uuid().nullable(),
};

interface Hold {
  state: StoredResourceState;
  processId?: string | null;
  holdUntil?: Date | null;
  quarantinedUntil?: Date | null;
}

/** The state at an instant: an expired hold and an ended quarantine are free before anybody wrote that down. */
export const stateAt = ({ state, processId, holdUntil, quarantinedUntil }: Hold, now: Date): StoredResourceState => {
  const ends = state === 'reserved' && !processId ? holdUntil : state === 'quarantined' ? quarantinedUntil : undefined;
  return ends && ends <= now ? 'available' : state;
};
