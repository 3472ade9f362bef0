import { z } from 'zod';
import { parseSettings } from '../kit/graph/settings.ts';

const count = z.coerce.number('must be a number').int().positive();

const settings = z.object({
  LEASE_MINUTES: count.default(15),
  LEASE_LIMIT: count.default(20),
  QUARANTINE_DAYS: count.default(90),
});

const systemSettings = z.object({
  ESIM_URL: z.url().optional(),
  SMDP_ADDRESS: z
    .string()
    .regex(/^[a-zA-Z0-9.-]{1,255}$/, 'must be a host name')
    .default('smdp.example.com'),
  PORTING_URL: z.url().optional(),
  PROVIDER_TIMEOUT_MS: z.coerce.number('must be a number').int().min(100).max(600_000).default(10_000),
});

/** How long numbers are held and rest, and how many one shopper may hold. */
export interface LeasePolicy {
  leaseMs: number;
  maxHeld: number;
  quarantineMs: number;
}

export const readLeasePolicy = (environment: NodeJS.ProcessEnv = process.env): LeasePolicy => {
  const { LEASE_MINUTES, LEASE_LIMIT, QUARANTINE_DAYS } = parseSettings(settings, environment);
  return { leaseMs: LEASE_MINUTES * 60_000, maxHeld: LEASE_LIMIT, quarantineMs: QUARANTINE_DAYS * 86_400_000 };
};

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
