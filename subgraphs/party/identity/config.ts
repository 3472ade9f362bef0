import { z } from 'zod';
import { readIdentityProvider } from '../../kit/graph/config.ts';
import { missing, nodeEnv, parseSettings, productionProblems, secret } from '../../kit/graph/settings.ts';

const settings = z.object({
  NODE_ENV: nodeEnv,
  IDENTITY_PROVIDER: z.string().optional(),
  IDENTITY_SECRET: secret,
  COGNITO_REGION: z.string().min(1).optional(),
  COGNITO_USER_POOL_ID: z.string().min(1).optional(),
  COGNITO_CLIENT_ID: z.string().min(1).optional(),
  COGNITO_ENDPOINT: z.url('must be a URL').optional(),
});

const sandboxSecret = 'sandbox-only-identity-secret-that-production-refuses';

/** A user pool of Amazon Cognito. */
export interface CognitoConfig {
  region: string;
  userPoolId: string;
  clientId: string;
  /** Instead of Amazon's own: an emulator. */
  endpoint: string | undefined;
}

export interface IdentityConfig {
  /** One-time codes are derived from it, and keys are sealed with it. Another secret voids codes under way and access tokens. */
  secret: string;
  /** What keeps logins; undefined: they are not kept here. */
  provider: { kind: 'EMBEDDED' } | ({ kind: 'COGNITO' } & CognitoConfig) | undefined;
}

const cognitoNames = ['COGNITO_REGION', 'COGNITO_USER_POOL_ID', 'COGNITO_CLIENT_ID'];

export const readIdentityConfig = (environment: NodeJS.ProcessEnv = process.env): IdentityConfig => {
  const kind = readIdentityProvider(environment);
  const set = parseSettings(settings, environment, (given) => [
    ...(kind === 'NONE' ? [] : productionProblems(given, ['IDENTITY_SECRET'])),
    ...(kind === 'COGNITO' ? missing(given, cognitoNames, 'with IDENTITY_PROVIDER=COGNITO') : []),
  ]);
  const { COGNITO_REGION: region = '', COGNITO_USER_POOL_ID: userPoolId = '', COGNITO_CLIENT_ID: clientId = '' } = set;
  const secretOf = set.IDENTITY_SECRET ?? sandboxSecret;
  if (kind === 'NONE') return { secret: secretOf, provider: undefined };
  if (kind === 'EMBEDDED') return { secret: secretOf, provider: { kind } };
  return { secret: secretOf, provider: { kind, region, userPoolId, clientId, endpoint: set.COGNITO_ENDPOINT } };
};
