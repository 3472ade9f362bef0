import { z } from 'zod';
import { isProduction, missing, nodeEnv, parseSettings, productionProblems, secret } from './settings.ts';
import { subgraphNames, type SubgraphName } from './subgraph.ts';

const sandboxSecret = 'sandbox-only-secret-that-production-refuses';
const firstPort = 4001;

/** The port a subgraph has when nothing else is said: 4001 and on, in the order of their names' list. */
const defaultSubgraphPort = (name: SubgraphName) => firstPort + subgraphNames.indexOf(name);

export const port = z.coerce.number('must be a port number').int().min(0).max(65_535);

/** Settings that a gateway and a subgraph process share. */
export const sharedSettings = z.object({
  NODE_ENV: nodeEnv,
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' }).optional(),
  INTERNAL_SECRET: secret,
  SUBGRAPH_TIMEOUT_MS: z.coerce.number('must be a number of milliseconds').int().positive().default(30_000),
  HOST: z.string().min(1).optional(),
  TENANT: z
    .string()
    .regex(/^[\w.-]{1,64}$/, 'must be 1 to 64 letters, digits, dots, dashes or underscores')
    .default('sample'),
  TENANT_TIME_ZONE: z
    .string()
    .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', 'must be an IANA time zone')
    .default('Europe/Berlin'),
});

/** Who keeps people's logins: this project in its own database, Amazon Cognito, or nobody here. */
const identityProviders = ['EMBEDDED', 'COGNITO', 'NONE'] as const;
export type IdentityProviderKind = (typeof identityProviders)[number];

const identitySettings = z.object({ NODE_ENV: nodeEnv, IDENTITY_PROVIDER: z.enum(identityProviders).optional() });

/** Production decides for itself; the sandbox has people who can sign up. */
export const readIdentityProvider = (environment: NodeJS.ProcessEnv = process.env): IdentityProviderKind => {
  const settings = parseSettings(identitySettings, environment);
  return settings.IDENTITY_PROVIDER ?? (isProduction(settings) ? 'NONE' : 'EMBEDDED');
};

/** Whose deployment this is: tokens and signed calls that name another tenant are refused. */
export const readTenant = (environment: NodeJS.ProcessEnv = process.env): string =>
  parseSettings(sharedSettings.pick({ TENANT: true }), environment).TENANT;

/** The operator's own zone: what `1 May` means where nothing else is said. */
export const readTenantTimeZone = (environment: NodeJS.ProcessEnv = process.env): string =>
  parseSettings(sharedSettings.pick({ TENANT_TIME_ZONE: true }), environment).TENANT_TIME_ZONE;

export const secretOf = (settings: { INTERNAL_SECRET?: string }) => settings.INTERNAL_SECRET ?? sandboxSecret;

/** Loopback only where anybody can get a token. */
export const hostOf = (settings: { HOST?: string; NODE_ENV: string }) =>
  settings.HOST ?? (isProduction(settings) ? '0.0.0.0' : '127.0.0.1');

export const subgraphUrls = (environment: NodeJS.ProcessEnv): Record<SubgraphName, string> => {
  const url = (name: SubgraphName) =>
    environment[`SUBGRAPH_${name.toUpperCase()}_URL`] || `http://127.0.0.1:${defaultSubgraphPort(name)}/graphql`;
  return Object.fromEntries(subgraphNames.map((name) => [name, url(name)])) as Record<SubgraphName, string>;
};

const alone = 'by a subgraph that runs alone, for example postgres://user@localhost:5432/tmf';

/** What one subgraph's process needs to know. */
export const readSubgraphConfig = (name: SubgraphName, environment: NodeJS.ProcessEnv = process.env) => {
  const own = sharedSettings.extend({ PORT: port.default(defaultSubgraphPort(name)) });
  const settings = parseSettings(own, environment, (set) => [
    ...productionProblems(set, ['INTERNAL_SECRET']),
    ...missing(set, ['DATABASE_URL'], alone),
  ]);
  return {
    databaseUrl: settings.DATABASE_URL ?? '',
    sandbox: !isProduction(settings),
    port: settings.PORT,
    host: hostOf(settings),
    secret: secretOf(settings),
    tenant: settings.TENANT,
    subgraphUrls: subgraphUrls(environment),
    subgraphTimeoutMs: settings.SUBGRAPH_TIMEOUT_MS,
  };
};
