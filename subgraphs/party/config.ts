import { z } from 'zod';
import { parseSettings } from '../kit/graph/settings.ts';

const settings = z.object({ AGREEMENT_POLICY_FILE: z.string().min(1).optional() });

/** How this process looks at what is asked for about agreements. */
export interface PartyConfig {
  /** Replaces the review policy that comes with the project. */
  reviewPolicyFile: string | undefined;
}

export const readPartyConfig = (environment: NodeJS.ProcessEnv = process.env): PartyConfig => ({
  reviewPolicyFile: parseSettings(settings, environment).AGREEMENT_POLICY_FILE,
});
