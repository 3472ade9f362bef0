import { Stripe } from 'stripe';
import type { StripeConfig } from '../config.ts';

/** Longer than any authorization takes; what still has no answer then is looked up. */
const TIMEOUT_MS = 20_000;
/** A connection that broke before an answer; anything longer is the engine's to repeat, visibly. */
const NETWORK_RETRIES = 1;
/** The version this was written against; Stripe keeps answering in it. */
const API_VERSION = '2026-10-28.endive';

const addressOf = (apiUrl: string | undefined) => {
  if (apiUrl === undefined) return {};
  const { protocol, hostname, port } = new URL(apiUrl);
  return protocol === 'http:'
    ? { protocol: 'http' as const, host: hostname, port: Number(port || 80) }
    : { protocol: 'https' as const, host: hostname, port: Number(port || 443) };
};

/** The official SDK, told what it would otherwise decide by itself. */
export const stripeClient = ({ secretKey, apiUrl }: Pick<StripeConfig, 'secretKey' | 'apiUrl'>): Stripe =>
  new Stripe(secretKey, {
    apiVersion: API_VERSION,
    timeout: TIMEOUT_MS,
    maxNetworkRetries: NETWORK_RETRIES,
    telemetry: false,
    ...addressOf(apiUrl),
  });
