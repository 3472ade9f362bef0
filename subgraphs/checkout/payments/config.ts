import { z } from 'zod';
import { isProduction, missing, nodeEnv, parseSettings, productionProblems, type Environment } from '../../kit/graph/settings.ts';

const url = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' });

const names = z.string().transform((text) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean),
);

const settings = z.object({
  NODE_ENV: nodeEnv,
  PAYMENT_ACTION_MINUTES: z.coerce.number('must be a number').positive().max(1440).default(15),
  STRIPE_SECRET_KEY: z.string().min(1).optional(),
  STRIPE_WEBHOOK_SECRET: z.string().min(1).optional(),
  STRIPE_API_URL: url.optional(),
  STRIPE_REDIRECTS: names.default([]),
  PAYMENT_SANDBOX_SECRET: z.string().min(1).default('sandbox-only-payment-secret-that-production-refuses'),
  PORT: z.string().default('4000'),
  PUBLIC_URL: url.optional(),
});

/** Half a Stripe would take money and never hear what became of it. */
const halfStripe = (set: Environment) =>
  set.STRIPE_SECRET_KEY === undefined ? [] : missing(set, ['STRIPE_WEBHOOK_SECRET'], 'when STRIPE_SECRET_KEY is set');

/** A sandbox provider in production would be money that nobody pays. */
const publishedSecret = (set: Environment) =>
  isProduction(set) && set.PAYMENT_SANDBOX_SECRET !== undefined ? productionProblems(set, ['PAYMENT_SANDBOX_SECRET']) : [];

/** Stripe's account, as this operator has it. */
export interface StripeConfig {
  secretKey: string;
  webhookSecret: string;
  /** Instead of Stripe's own address. */
  apiUrl: string | undefined;
  /** Stripe's names of the ways to pay by redirect that the account has, for example `paypal`. */
  redirects: readonly string[];
}

/** How payments are collected. */
export interface PaymentConfig {
  /** So long a number is kept while the customer is at the bank. */
  actionMs: number;
  stripe: StripeConfig | undefined;
  /** Signs the sandbox provider's messages. */
  sandboxSecret: string;
  /** Where browsers reach the gateway: the sandbox's bank is there. */
  publicUrl: string;
}

export const readPaymentConfig = (environment: NodeJS.ProcessEnv = process.env): PaymentConfig => {
  const env = parseSettings(settings, environment, (set) => [...halfStripe(set), ...publishedSecret(set)]);
  const {
    STRIPE_SECRET_KEY: secretKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_API_URL: apiUrl,
    STRIPE_REDIRECTS: redirects,
  } = env;
  return {
    actionMs: env.PAYMENT_ACTION_MINUTES * 60_000,
    stripe: secretKey && webhookSecret ? { secretKey, webhookSecret, apiUrl, redirects } : undefined,
    sandboxSecret: env.PAYMENT_SANDBOX_SECRET,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
  };
};
