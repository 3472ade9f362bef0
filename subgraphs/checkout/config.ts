import { z } from 'zod';
import { parseSettings, providerTimeout } from '../kit/graph/settings.ts';

const settings = z.object({
  CREDIT_CHECK_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' }).optional(),
  PROVIDER_TIMEOUT_MS: providerTimeout,
});

/** The operator's systems that the checkout calls. */
export interface CheckoutConfig {
  /** Without one nobody's risk is checked. */
  creditCheckUrl: string | undefined;
  /** How long one call may take. */
  providerTimeoutMs: number;
}

export const readCheckoutConfig = (environment: NodeJS.ProcessEnv = process.env): CheckoutConfig => {
  const set = parseSettings(settings, environment);
  return { creditCheckUrl: set.CREDIT_CHECK_URL, providerTimeoutMs: set.PROVIDER_TIMEOUT_MS };
};
