import { z } from 'zod';
import { nodeEnv, parseSettings, productionProblems, secret } from '../kit/graph/settings.ts';
import type { PromiseTerms } from './promise/price-promise.ts';

const minutes = z.coerce.number('must be a number of minutes').int().min(0).max(525_600);
const settings = z.object({
  NODE_ENV: nodeEnv,
  CART_TOKEN_SECRET: secret,
  PRICE_PROMISE_SOFT_MINUTES: minutes.default(60),
  PRICE_PROMISE_HARD_MINUTES: minutes.default(1_440),
});

const sandboxSecret = 'sandbox-only-cart-secret-that-production-refuses';

export interface CartConfig {
  /** What access tokens of anonymous carts are derived from. Another secret locks all anonymous carts. */
  tokenSecret: string;
  /** For how long prices are promised; the hard promise is never the shorter one. */
  promise: PromiseTerms;
}

export const readCartConfig = (environment: NodeJS.ProcessEnv = process.env): CartConfig => {
  const set = parseSettings(settings, environment, (given) => productionProblems(given, ['CART_TOKEN_SECRET']));
  const softMinutes = set.PRICE_PROMISE_SOFT_MINUTES;
  return {
    tokenSecret: set.CART_TOKEN_SECRET ?? sandboxSecret,
    promise: { softMinutes, hardMinutes: Math.max(softMinutes, set.PRICE_PROMISE_HARD_MINUTES) },
  };
};
