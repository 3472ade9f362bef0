import { z } from 'zod';
import { secretOf } from '../kit/graph/config.ts';
import { parseSettings, providerTimeout, secret } from '../kit/graph/settings.ts';

const count = z.coerce.number('must be a number').int().positive();

const settings = z.object({
  LEASE_MINUTES: count.default(15),
  LEASE_LIMIT: count.default(20),
  QUARANTINE_DAYS: count.default(90),
  PORT_IN_HOLD_HOURS: count.default(48),
});

const systemSettings = z.object({
  ESIM_URL: z.url().optional(),
  SMDP_ADDRESS: z
    .string()
    .regex(/^[a-zA-Z0-9.-]{1,255}$/, 'must be a host name')
    .default('smdp.example.com'),
  PORTING_URL: z.url().optional(),
  PROVIDER_TIMEOUT_MS: providerTimeout,
});

/** How long numbers are held and rest, and how many one shopper may hold. */
export interface LeasePolicy {
  leaseMs: number;
  maxHeld: number;
  quarantineMs: number;
  /** How long a number to bring along may wait for its order. */
  portInHoldMs: number;
}

export const readLeasePolicy = (environment: NodeJS.ProcessEnv = process.env): LeasePolicy => {
  const set = parseSettings(settings, environment);
  return {
    leaseMs: set.LEASE_MINUTES * 60_000,
    maxHeld: set.LEASE_LIMIT,
    quarantineMs: set.QUARANTINE_DAYS * 86_400_000,
    portInHoldMs: set.PORT_IN_HOLD_HOURS * 3_600_000,
  };
};

/** Signs lease tokens: the secret that subgraphs share. */
export const readLeaseSecret = (environment: NodeJS.ProcessEnv = process.env): string =>
  secretOf(parseSettings(z.object({ INTERNAL_SECRET: secret }), environment));

/** The systems that prepare eSIMs and move numbers between operators. */
export interface ResourceSystems {
  /** GSMA SGP.22 ES2+ of the SM-DP+. */
  esimUrl: string | undefined;
  /** The address devices download profiles from: part of activation codes. */
  smdpAddress: string;
  portingUrl: string | undefined;
  timeoutMs: number;
}

export const readResourceSystems = (environment: NodeJS.ProcessEnv = process.env): ResourceSystems => {
  const set = parseSettings(systemSettings, environment);
  return {
    esimUrl: set.ESIM_URL,
    smdpAddress: set.SMDP_ADDRESS,
    portingUrl: set.PORTING_URL,
    timeoutMs: set.PROVIDER_TIMEOUT_MS,
  };
};
