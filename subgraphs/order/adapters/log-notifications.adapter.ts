import type { Logger } from '../../kit/logger.ts';
import type { Notifications } from '../ports.ts';

/** Where no message centre is configured, the log says what would have been sent. */
export const createLogNotifications = (log: Logger): Notifications => ({
  orderCompleted({ orderId }) {
    log.info(`Order ${orderId} is complete; its customer is told nothing, for NOTIFICATION_URL is not set.`);
    return Promise.resolve();
  },
});
