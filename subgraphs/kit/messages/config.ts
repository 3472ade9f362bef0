import { z } from 'zod';
import { missing, parseSettings, providerTimeout } from '../graph/settings.ts';

const settings = z.object({
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// URL' }).optional(),
  MESSAGE_FROM: z.string().min(3).optional(),
  NOTIFICATION_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' }).optional(),
  PROVIDER_TIMEOUT_MS: providerTimeout,
});

/** How messages leave this process. */
export interface MessageConfig {
  /** The mail server: `smtp://user:password@host:587`, `smtps://…`. */
  smtpUrl: string | undefined;
  /** The sender: `Operator <service@example.com>`. */
  from: string | undefined;
  /** A TMF681 Communication API: for text messages, and for e-mail where there is no mail server. */
  notificationUrl: string | undefined;
  timeoutMs: number;
}

export const readMessageConfig = (environment: NodeJS.ProcessEnv = process.env): MessageConfig => {
  const set = parseSettings(settings, environment, (given) =>
    given.SMTP_URL === undefined ? [] : missing(given, ['MESSAGE_FROM'], 'with SMTP_URL'),
  );
  return {
    smtpUrl: set.SMTP_URL,
    from: set.MESSAGE_FROM,
    notificationUrl: set.NOTIFICATION_URL,
    timeoutMs: set.PROVIDER_TIMEOUT_MS,
  };
};
