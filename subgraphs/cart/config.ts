import { z } from 'zod';
import { inProduction, parseSettings, required } from '../kit/graph/config.ts';

const settings = z.object({
  NODE_ENV: z.string().default('development'),
  CART_TOKEN_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
});

const sandboxSecret = 'sandbox-only-cart-secret-that-production-refuses';

export interface CartConfig {
  /** What access tokens of anonymous carts are derived from. Another secret locks all anonymous carts. */
  tokenSecret: string;
}

export const readCartConfig = (environment: NodeJS.ProcessEnv = process.env): CartConfig => {
  const { NODE_ENV, CART_TOKEN_SECRET } = parseSettings(settings, environment);
  if (NODE_ENV === 'production') required({ CART_TOKEN_SECRET }, inProduction);
  return { tokenSecret: CART_TOKEN_SECRET ?? sandboxSecret };
};
