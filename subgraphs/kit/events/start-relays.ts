import type { Clock } from '../clock.ts';
import { openSessionLocks } from '../database/session-locks.ts';
import { defineSchedule } from '../engine/schedule.ts';
import { purgeOutbox } from './outbox.ts';
import { startRelay, type Outbox, type RelayOptions } from './relay.ts';

const DAY_MS = 86_400_000;
/** How long an outbox can be read after its events are in the log. */
const OUTBOX_DAYS = 90;

/** Deletes what was published long ago, every night; before the engine is launched. */
export function defineOutboxPurge(outboxes: readonly Outbox[], clock: Clock): void {
  defineSchedule('purge-outboxes', '27 3 * * *', async () => {
    const before = new Date(clock.now().getTime() - OUTBOX_DAYS * DAY_MS);
    for (const { store } of outboxes) await purgeOutbox(store.em(), before);
  });
}

/** Relays the outboxes of this process. */
export function startRelays(outboxes: readonly Outbox[], options: Omit<RelayOptions, 'locks'> & { databaseUrl: string }) {
  const locks = openSessionLocks(options.databaseUrl, 'event relays');
  const relays = outboxes.map((outbox) => startRelay(outbox, { ...options, locks }));
  return {
    async close() {
      await Promise.all(relays.map((relay) => relay.close()));
      await locks.close();
    },
  };
}
