import { z } from 'zod';
import { parseSettings } from '../kit/graph/settings.ts';

const settings = z.object({
  CREDIT_CHECK_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' }).optional(),
  PROVIDER_TIMEOUT_MS: z.coerce.number('must be a number').int().min(100).max(600_000).default(10_000),
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
