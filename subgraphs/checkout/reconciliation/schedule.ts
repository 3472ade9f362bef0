import type { EntityManager } from '@mikro-orm/postgresql';
import { defineSchedule } from '../../kit/engine/schedule.ts';
import type { Logger } from '../../kit/logger.ts';
import type { World } from './finding.ts';
import { healAll, worldOf } from './reconcile.ts';

interface Services extends Pick<World, 'ports' | 'refunds'> {
  em: () => EntityManager;
  log: Logger;
}

/** Heals every hour, once over all processes; a failure is told, and tried again with the next hour. */
export function scheduleReconciliation({ em, log, ...services }: Services): void {
  defineSchedule('reconcile-checkouts', '23 * * * *', async () => {
    for (const failure of await healAll(worldOf({ em: em(), ...services })))
      log.error('Reconciliation could not heal something', failure);
  });
}
