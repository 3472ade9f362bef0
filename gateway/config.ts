import { resolve } from 'node:path';
import { z } from 'zod';
import {
  hostOf,
  inProduction,
  parseSettings,
  port,
  required,
  secretOf,
  sharedSettings,
  subgraphUrls,
} from '../subgraphs/kit/graph/config.ts';
import { defaultLimits } from './limits.ts';

const flag = z.stringbool({ error: 'must be true or false' });
const limit = z.coerce.number('must be a number').int().positive();
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
);

const settings = sharedSettings.extend({
  PORT: port.default(4000),
  DATA_DIR: z.string().min(1).default('.data'),
  CORS_ORIGINS: list.optional(),
  INTROSPECTION: flag.optional(),
  OIDC_JWKS_URL: z.url('must be a URL').optional(),
  OIDC_ISSUER: z.string().min(1).optional(),
  OIDC_AUDIENCE: z.string().min(1).optional(),
  LIMIT_DEPTH: limit.default(defaultLimits.depth),
  LIMIT_ALIASES: limit.default(defaultLimits.aliases),
  LIMIT_ROOT_FIELDS: limit.default(defaultLimits.rootFields),
  LIMIT_FIELDS: limit.default(defaultLimits.fields),
  LIMIT_TOKENS: limit.default(defaultLimits.tokens),
});

/** Who signs the access tokens that the gateway accepts. */
export interface OidcConfig {
  jwksUrl: string;
  issuer: string;
  audience: string;
}

const oidcOf = ({ OIDC_JWKS_URL: jwksUrl, OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience }: z.output<typeof settings>) => {
  const given = [jwksUrl, issuer, audience].filter(Boolean).length;
  // Half an identity provider would silently fall back to the sandbox issuer.
  if (given > 0)
    required({ OIDC_JWKS_URL: jwksUrl, OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience }, 'when another OIDC_ variable is set');
  return jwksUrl && issuer && audience ? { jwksUrl, issuer, audience } : undefined;
};

/** The environment of a gateway process, parsed once. */
export const readGatewayConfig = (environment: NodeJS.ProcessEnv = process.env) => {
  const env = parseSettings(settings, environment);
  const production = env.NODE_ENV === 'production';
  const { INTERNAL_SECRET, OIDC_JWKS_URL, OIDC_ISSUER, OIDC_AUDIENCE } = env;
  if (production) required({ INTERNAL_SECRET, OIDC_JWKS_URL, OIDC_ISSUER, OIDC_AUDIENCE }, inProduction);
  return {
    sandbox: !production,
    databaseUrl: env.DATABASE_URL,
    dataDir: resolve(env.DATA_DIR),
    port: env.PORT,
    host: hostOf(env),
    secret: secretOf(env),
    subgraphUrls: subgraphUrls(environment),
    subgraphTimeoutMs: env.SUBGRAPH_TIMEOUT_MS,
    corsOrigins: env.CORS_ORIGINS ?? [],
    introspection: env.INTROSPECTION ?? !production,
    oidc: oidcOf(env),
    limits: {
      depth: env.LIMIT_DEPTH,
      aliases: env.LIMIT_ALIASES,
      rootFields: env.LIMIT_ROOT_FIELDS,
      fields: env.LIMIT_FIELDS,
      tokens: env.LIMIT_TOKENS,
    },
  };
};

export type GatewayConfig = ReturnType<typeof readGatewayConfig>;

/** @apollo/gateway reports to its maker unless this is set before it loads. */
export const disableTelemetry = () => {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
};
