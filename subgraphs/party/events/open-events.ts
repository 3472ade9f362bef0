import type { Clock } from '../../kit/clock.ts';
import { defineSchedule } from '../../kit/engine/schedule.ts';
import type { Sweep } from '../../kit/sweep.ts';
import { startDeliverer, type DelivererOptions } from './listeners/start-deliverer.ts';
import { purgeLog } from './log-events.ts';

const DAY_MS = 86_400_000;
/** How far back the log goes. */
const LOG_DAYS = 400;

/** Keeps the log from growing for ever, and brings it to its listeners; before the engine is launched. */
export function openEvents({ clock, ...options }: DelivererOptions & { clock: Clock }): Sweep {
  defineSchedule('purge-event-log', '37 3 * * *', () =>
    purgeLog(options.store.em(), new Date(clock.now().getTime() - LOG_DAYS * DAY_MS)),
  );
  return startDeliverer(options);
}
