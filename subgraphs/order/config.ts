import { z } from 'zod';
import { parseSettings, providerTimeout } from '../kit/graph/settings.ts';
import { decompositions, type Decomposition } from './decompose/decompose.ts';
import { addressSettings, readAddresses, type Addresses } from './addresses.ts';

const settings = (environment: NodeJS.ProcessEnv) =>
  z.object({
    ...addressSettings(environment),
    PIPELINES_FILE: z.string().min(1).optional(),
    ORDER_DECOMPOSITION: z.enum(decompositions).default('PRODUCT_ORDER'),
    PROVIDER_TIMEOUT_MS: providerTimeout,
  });

/** How this process reaches the operator's systems, and what it does for an order. */
export interface OrderConfig {
  /**
   * `SERVICE_ACTIVATION_URL`, `SERVICE_ORDER_URL`, `STOCK_URL`, `DELIVERY_URL`, `BILLING_URL`, `NOTIFICATION_URL`. With `_<BACKEND>` at
   * the end, the system that is called for lines of that back end: `BILLING_URL_LEGACY`.
   */
  addresses: Addresses;
  /** Replaces the pipelines that come with the project. */
  pipelinesFile: string | undefined;
  /** Whether what different systems carry out becomes orders of its own, or service orders of one order. */
  decomposeAt: Decomposition;
  /** How long one call may take, unless the back end says otherwise; whether it was done is looked up after that. */
  providerTimeoutMs: number;
}

export const readOrderConfig = (environment: NodeJS.ProcessEnv = process.env): OrderConfig => {
  const set = parseSettings(settings(environment), environment);
  return {
    addresses: readAddresses(environment),
    pipelinesFile: set.PIPELINES_FILE,
    decomposeAt: set.ORDER_DECOMPOSITION,
    providerTimeoutMs: set.PROVIDER_TIMEOUT_MS,
  };
};
