import { resolve } from 'node:path';
import { z } from 'zod';
import { hostOf, port, readIdentityProvider, secretOf, sharedSettings, subgraphUrls } from '../subgraphs/kit/graph/config.ts';
import { isProduction, missing, parseSettings, productionProblems, type Environment } from '../subgraphs/kit/graph/settings.ts';
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
  TRUSTED_PROXIES: z.coerce.number('must be a number').int().min(0).max(10).default(0),
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

const oidcNames = ['OIDC_JWKS_URL', 'OIDC_ISSUER', 'OIDC_AUDIENCE'];

/** Half an identity provider would silently fall back to the sandbox issuer. */
const halfProvider = (set: Environment) =>
  !isProduction(set) && oidcNames.some((name) => set[name] !== undefined)
    ? missing(set, oidcNames, 'when another OIDC_ variable is set')
    : [];

const oidcOf = ({ OIDC_JWKS_URL: jwksUrl, OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience }: z.output<typeof settings>) =>
  jwksUrl && issuer && audience ? { jwksUrl, issuer, audience } : undefined;

const read = (environment: NodeJS.ProcessEnv, mandatory: readonly string[]) => {
  const env = parseSettings(settings, environment, (set) => [...productionProblems(set, mandatory), ...halfProvider(set)]);
  const production = isProduction(env);
  return {
    sandbox: !production,
    databaseUrl: env.DATABASE_URL,
    dataDir: resolve(env.DATA_DIR),
    port: env.PORT,
    host: hostOf(env),
    secret: secretOf(env),
    tenant: env.TENANT,
    subgraphUrls: subgraphUrls(environment),
    subgraphTimeoutMs: env.SUBGRAPH_TIMEOUT_MS,
    corsOrigins: env.CORS_ORIGINS ?? [],
    /** How many proxies in front of us are believed when they say where a call comes from. */
    trustedProxies: env.TRUSTED_PROXIES,
    introspection: env.INTROSPECTION ?? !production,
    oidc: oidcOf(env),
    /** Whether the embedded identity provider's tokens are good here. */
    hasOwnLogins: readIdentityProvider(environment) === 'EMBEDDED',
    limits: {
      depth: env.LIMIT_DEPTH,
      aliases: env.LIMIT_ALIASES,
      rootFields: env.LIMIT_ROOT_FIELDS,
      fields: env.LIMIT_FIELDS,
      tokens: env.LIMIT_TOKENS,
    },
  };
};

const mandatory = ['INTERNAL_SECRET', ...oidcNames];

/** The environment of a gateway process, parsed once. */
export const readGatewayConfig = (environment: NodeJS.ProcessEnv = process.env) => read(environment, mandatory);

/** The same for the whole graph in one process; only a sandbox brings a database of its own. */
export const readAllInOneConfig = (environment: NodeJS.ProcessEnv = process.env) =>
  read(environment, [...mandatory, 'DATABASE_URL']);

export type GatewayConfig = ReturnType<typeof readGatewayConfig>;

/** @apollo/gateway reports to its maker unless this is set before it loads. */
export const disableTelemetry = () => {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
};
