import type { EntityManager } from '@mikro-orm/postgresql';
import { findEvents } from '../find-events.ts';
import { envelopeOf, signatureOf } from './envelope.ts';
import { Listener } from './listener.entity.ts';
import { noteDelivered, noteFailure } from './listener-rows.ts';
import type { Sender } from './open-sender.ts';

const AT_ONCE = 50;

/** What a listener is to get next, from where it is now; undefined when there is nothing, or no listener any more. */
export const nextFor = async (em: EntityManager, id: string) => {
  const listener = await em.findOne(Listener, { id });
  if (!listener) return undefined;
  const events = await findEvents(em, { filter: listener.filter, after: listener.delivered, limit: AT_ONCE });
  return events.length > 0 ? { listener, events } : undefined;
};

/**
 * Sends a listener what it has not taken yet, one event after the other in the order of the log, until there is nothing left or it does
 * not take one. Its place moves after it has answered: whoever dies before that sends the same event again.
 */
export async function deliver(em: () => EntityManager, id: string, { send }: Sender, isEnding: () => boolean): Promise<void> {
  for (;;) {
    const next = await nextFor(em(), id);
    if (!next) return;
    const { callback, secret } = next.listener;
    let place = next.listener.delivered;
    for (const event of next.events) {
      if (isEnding()) return;
      const body = envelopeOf(event);
      const error = await send({ callback, body, signature: signatureOf(body, secret) });
      if (error !== undefined) {
        // What we broke off ourselves is not the listener's failure.
        if (!isEnding()) await noteFailure(em(), id, place, error);
        return;
      }
      if (!(await noteDelivered(em(), id, place, event.sequence))) break;
      place = event.sequence;
    }
  }
}
