import { z } from 'zod';
import { nodeEnv, parseSettings, productionProblems, secret } from '../kit/graph/settings.ts';

const settings = z.object({ NODE_ENV: nodeEnv, CART_TOKEN_SECRET: secret });

const sandboxSecret = 'sandbox-only-cart-secret-that-production-refuses';

export interface CartConfig {
  /** What access tokens of anonymous carts are derived from. Another secret locks all anonymous carts. */
  tokenSecret: string;
}

export const readCartConfig = (environment: NodeJS.ProcessEnv = process.env): CartConfig => {
  const { CART_TOKEN_SECRET } = parseSettings(settings, environment, (set) => productionProblems(set, ['CART_TOKEN_SECRET']));
  return { tokenSecret: CART_TOKEN_SECRET ?? sandboxSecret };
};
