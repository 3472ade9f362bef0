import { z } from 'zod';
import { parseSettings } from '../../kit/graph/settings.ts';

const settings = z
  .object({
    CATALOG_DUMP: z.string().min(1).optional(),
    CATALOG_LOAD_SCHEDULE: z
      .string()
      .regex(/^\S+( \S+){4,5}$/, 'must be a cron expression of five or six fields, for example "0 4 * * *"')
      .optional(),
    CATALOG_DUMP_LOCATIONS: z
      .string()
      .default('')
      .transform((text) => text.split(',').flatMap((item) => item.trim() || [])),
  })
  .refine(({ CATALOG_DUMP, CATALOG_LOAD_SCHEDULE }) => !CATALOG_LOAD_SCHEDULE || CATALOG_DUMP, {
    path: ['CATALOG_DUMP'],
    error: 'is required when CATALOG_LOAD_SCHEDULE is set',
  });

export interface LoadConfig {
  /** A dump that is looked at whenever the schedule says so. */
  scheduled: { location: string; cron: string } | undefined;
  /** Where a dump that a client names may be. */
  allowed: string[];
}

export const readLoadConfig = (environment: NodeJS.ProcessEnv = process.env): LoadConfig => {
  const { CATALOG_DUMP: location, CATALOG_LOAD_SCHEDULE: cron, CATALOG_DUMP_LOCATIONS } = parseSettings(settings, environment);
  return { scheduled: location && cron ? { location, cron } : undefined, allowed: CATALOG_DUMP_LOCATIONS };
};
