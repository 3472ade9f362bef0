import { isSupportedCountry, type CountryCode } from 'libphonenumber-js';
import { z } from 'zod';
import { nodeEnv, parseSettings, productionProblems, secret } from '../kit/graph/settings.ts';
import { exclusiveKinds, type ExclusiveKind } from './duplicates/identifier.ts';

const isRegion = (text: string): text is CountryCode => isSupportedCountry(text);
const sandboxSecret = 'sandbox-only-identifier-secret-that-production-refuses';

const settings = z.object({
  NODE_ENV: nodeEnv,
  AGREEMENT_POLICY_FILE: z.string().min(1).optional(),
  IDENTIFIER_SECRET: secret,
  PHONE_REGION: z.string().refine(isRegion, 'Must be an ISO 3166-1 code of two letters, such as `DE`').default('DE'),
  UNIQUE_IDENTIFIERS: z
    .string()
    .default(exclusiveKinds.join())
    .transform((list) => (list === 'NONE' ? [] : list.split(',').map((kind) => kind.trim())))
    .pipe(z.array(z.enum(exclusiveKinds, { error: `must be NONE, or some of ${exclusiveKinds.join()}` }))),
});

/** What an operator sets of parties and agreements. */
export interface PartyConfig {
  /** Replaces the review policy that comes with the project. */
  reviewPolicyFile: string | undefined;
  /** Key of the blind index over identifiers. With another one, nobody who is stored is found by an identifier any more. */
  identifierSecret: string;
  /** Where a phone number without its country code is dialled. */
  phoneRegion: CountryCode;
  /** What two people of one kind do not have in common unless somebody says so. */
  uniqueIdentifiers: readonly ExclusiveKind[];
}

export const readPartyConfig = (environment: NodeJS.ProcessEnv = process.env): PartyConfig => {
  const read = parseSettings(settings, environment, (set) => productionProblems(set, ['IDENTIFIER_SECRET']));
  return {
    reviewPolicyFile: read.AGREEMENT_POLICY_FILE,
    identifierSecret: read.IDENTIFIER_SECRET ?? sandboxSecret,
    phoneRegion: read.PHONE_REGION,
    uniqueIdentifiers: read.UNIQUE_IDENTIFIERS,
  };
};
