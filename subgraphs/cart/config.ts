import { z } from 'zod';
import { nodeEnv, parseSettings, productionProblems, secret } from '../kit/graph/settings.ts';
import type { QuietHours } from '../kit/time/quiet-hours.ts';
import type { PromiseTerms } from './promise/price-promise.ts';

const count = z.coerce.number('must be a number').int().positive();
const minutes = z.coerce.number('must be a number of minutes').int().min(0).max(525_600);

const quietHours = /^(([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d|none)$/;

const settings = z.object({
  NODE_ENV: nodeEnv,
  CART_TOKEN_SECRET: secret,
  CART_LIFETIME_DAYS: count.default(30),
  CART_PURGE_DAYS: count.default(30),
  HANDOVER_CODE_MINUTES: count.default(15),
  PRICE_PROMISE_SOFT_MINUTES: minutes.default(60),
  PRICE_PROMISE_HARD_MINUTES: minutes.default(1_440),
  CART_IDLE_MINUTES: count.default(60),
  QUIET_HOURS: z.string().regex(quietHours, 'must be like 21:00-08:00, or none').default('21:00-08:00'),
  STOREFRONT_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' }).optional(),
  PUBLIC_URL: z.string().optional(),
  PORT: z.string().default('4000'),
});
const DAY_MS = 86_400_000;

const sandboxSecret = 'sandbox-only-cart-secret-that-production-refuses';

export interface CartConfig {
  /** What access tokens of anonymous carts are derived from. Another secret locks all anonymous carts. */
  tokenSecret: string;
  /** How long a cart can be used after its last change. */
  lifetimeMs: number;
  /** For how long afterwards an anonymous cart still says that it is too old. */
  expiredMs: number;
  /** How long a code to take over a cart works. */
  handoverMs: number;
  /** For how long prices are promised; the hard promise is never the shorter one. */
  promise: PromiseTerms;
  /** After how long without a change a cart was left. */
  idleMs: number;
  /** When nobody is reminded, in the shopper's zone; null: never. */
  quietHours: QuietHours | null;
  /** Where the links of reminders lead. */
  storefrontUrl: string;
}

const quietHoursOf = (setting: string): QuietHours | null => {
  const [from, until] = setting.split('-');
  return from === undefined || until === undefined ? null : { from, until };
};

export const readCartConfig = (environment: NodeJS.ProcessEnv = process.env): CartConfig => {
  const set = parseSettings(settings, environment, (given) => productionProblems(given, ['CART_TOKEN_SECRET']));
  const softMinutes = set.PRICE_PROMISE_SOFT_MINUTES;
  return {
    tokenSecret: set.CART_TOKEN_SECRET ?? sandboxSecret,
    promise: { softMinutes, hardMinutes: Math.max(softMinutes, set.PRICE_PROMISE_HARD_MINUTES) },
    lifetimeMs: set.CART_LIFETIME_DAYS * DAY_MS,
    expiredMs: set.CART_PURGE_DAYS * DAY_MS,
    idleMs: set.CART_IDLE_MINUTES * 60_000,
    quietHours: quietHoursOf(set.QUIET_HOURS),
    storefrontUrl: (set.STOREFRONT_URL ?? set.PUBLIC_URL ?? `http://localhost:${set.PORT}`).replace(/\/+$/, ''),
    handoverMs: set.HANDOVER_CODE_MINUTES * 60_000,
  };
};
