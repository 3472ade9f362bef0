import type { Clock } from '../kit/clock.ts';
import type { Store } from '../kit/database/open-store.ts';
import type { Logger } from '../kit/logger.ts';
import type { EsimProfiles, PortingClearingHouse } from './ports.ts';

/** What durable work of the inventory acts with. */
export interface World {
  store: Store;
  clock: Clock;
  log: Logger;
  profiles: EsimProfiles;
  clearingHouse: PortingClearingHouse;
  quarantineMs: number;
}
