import { z } from 'zod';
import { parseSettings } from '../kit/graph/settings.ts';

const settings = z.object({
  SERVICE_ACTIVATION_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' }).optional(),
  NOTIFICATION_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' }).optional(),
});

/** The operator's systems that fulfilment calls: TMF640 and TMF681. */
export interface OrderConfig {
  serviceActivationUrl: string | undefined;
  notificationUrl: string | undefined;
}

export const readOrderConfig = (environment: NodeJS.ProcessEnv = process.env): OrderConfig => {
  const { SERVICE_ACTIVATION_URL, NOTIFICATION_URL } = parseSettings(settings, environment);
  return { serviceActivationUrl: SERVICE_ACTIVATION_URL, notificationUrl: NOTIFICATION_URL };
};
