import { isSupportedCountry, type CountryCode } from 'libphonenumber-js';
import { z } from 'zod';
import { parseSettings } from '../kit/graph/settings.ts';

const isRegion = (text: string): text is CountryCode => isSupportedCountry(text);

const settings = z.object({
  AGREEMENT_POLICY_FILE: z.string().min(1).optional(),
  PHONE_REGION: z.string().refine(isRegion, 'Must be an ISO 3166-1 code of two letters, such as `DE`').default('DE'),
});

/** What an operator sets of parties and agreements. */
export interface PartyConfig {
  /** Replaces the review policy that comes with the project. */
  reviewPolicyFile: string | undefined;
  /** Where a phone number without its country code is dialled. */
  phoneRegion: CountryCode;
}

export const readPartyConfig = (environment: NodeJS.ProcessEnv = process.env): PartyConfig => {
  const { AGREEMENT_POLICY_FILE, PHONE_REGION } = parseSettings(settings, environment);
  return { reviewPolicyFile: AGREEMENT_POLICY_FILE, phoneRegion: PHONE_REGION };
};
