import type { SessionLocks } from '../database/session-locks.ts';
import type { Store } from '../database/open-store.ts';
import type { SubgraphClient } from '../graph/subgraph-client.ts';
import type { SubgraphName } from '../graph/subgraph.ts';
import type { Logger } from '../logger.ts';
import { createSweep, type Sweep } from '../sweep.ts';
import { hasUnpublished, markPublished, readUnpublished } from './outbox.ts';
import { publishEvents } from './publish-events.ts';

/** One subgraph's outbox. */
export interface Outbox {
  readonly source: SubgraphName;
  readonly store: Store;
}

export interface RelayOptions {
  readonly subgraphs: SubgraphClient;
  readonly locks: SessionLocks;
  readonly log: Logger;
}

/** Another process has the outbox in hand, and may have read it before our last event. */
const BUSY_MS = 500;

/**
 * Brings an outbox to the event log: soon after each commit, off the path of whoever waits for an answer; at least once, in the order of
 * the outbox, by one process at a time. While the log is away it waits, and nothing is lost.
 */
export function startRelay({ source, store }: Outbox, { subgraphs, locks, log }: RelayOptions): Sweep {
  const lock = `outbox of ${source}`;

  const publishAll = async () => {
    const em = store.em();
    for (let isLast = false; !isLast;) {
      const batch = await readUnpublished(em);
      if (batch.events.length === 0) return;
      await publishEvents(subgraphs, { source, events: batch.events });
      await markPublished(em, batch.sequences);
      isLast = batch.isLast;
    }
  };

  const work = async () => {
    if (!(await hasUnpublished(store.em()))) return undefined;
    if (!(await locks.take(lock))) return BUSY_MS;
    try {
      await publishAll();
    } finally {
      await locks.release(lock);
    }
    return undefined;
  };

  const sweep = createSweep({ name: `Relay of ${source}'s events`, work, log });
  store.orm.em.getEventManager().registerSubscriber({
    afterTransactionCommit({ transaction }: { transaction?: { savepointName?: string } }) {
      if (transaction?.savepointName === undefined) sweep.nudge();
    },
  });
  return sweep;
}
