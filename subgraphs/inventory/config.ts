import { z } from 'zod';
import { secretOf } from '../kit/graph/config.ts';
import { parseSettings, secret } from '../kit/graph/settings.ts';

const count = z.coerce.number('must be a number').int().positive();

const settings = z.object({
  LEASE_MINUTES: count.default(15),
  LEASE_LIMIT: count.default(20),
  QUARANTINE_DAYS: count.default(90),
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

/** Signs lease tokens: the secret that subgraphs share. */
export const readLeaseSecret = (environment: NodeJS.ProcessEnv = process.env): string =>
  secretOf(parseSettings(z.object({ INTERNAL_SECRET: secret }), environment));
