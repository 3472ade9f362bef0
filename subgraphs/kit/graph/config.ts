import { z } from 'zod';
import { StartupError } from '../postgres/startup-error.ts';
import { subgraphNames, type SubgraphName } from './subgraph.ts';

const sandboxSecret = 'sandbox-only-secret-that-production-refuses';
const firstPort = 4001;

/** The port a subgraph has when nothing else is said: 4001 and on, in the order of their names' list. */
const defaultSubgraphPort = (name: SubgraphName) => firstPort + subgraphNames.indexOf(name);

export const port = z.coerce.number('must be a port number').int().min(0).max(65_535);

/** Settings that a gateway and a subgraph process share. */
export const sharedSettings = z.object({
  NODE_ENV: z.string().default('development'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' }).optional(),
  INTERNAL_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  SUBGRAPH_TIMEOUT_MS: z.coerce.number('must be a number of milliseconds').int().positive().default(30_000),
  HOST: z.string().min(1).optional(),
});

/** Parses settings; what is wrong or missing is one readable line. Empty counts as not set. */
export const parseSettings = <Schema extends z.ZodType>(schema: Schema, environment: NodeJS.ProcessEnv): z.output<Schema> => {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  throw new StartupError(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
};

/** Fails with one line when something is not set although it must be. */
export const required = (values: Readonly<Record<string, string | undefined>>, when: string) => {
  const missing = Object.keys(values).filter((name) => values[name] === undefined);
  if (missing.length > 0) throw new StartupError(`${missing.join(', ')}: required ${when}.`);
};

export const inProduction = 'when NODE_ENV=production';

export const secretOf = (settings: { INTERNAL_SECRET?: string }) => settings.INTERNAL_SECRET ?? sandboxSecret;

/** Loopback only where anybody can get a token. */
export const hostOf = (settings: { HOST?: string; NODE_ENV: string }) =>
  settings.HOST ?? (settings.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1');

export const subgraphUrls = (environment: NodeJS.ProcessEnv): Record<SubgraphName, string> => {
  const url = (name: SubgraphName) =>
    environment[`SUBGRAPH_${name.toUpperCase()}_URL`] || `http://127.0.0.1:${defaultSubgraphPort(name)}/graphql`;
  return Object.fromEntries(subgraphNames.map((name) => [name, url(name)])) as Record<SubgraphName, string>;
};

/** What one subgraph's process needs to know. */
export const readSubgraphConfig = (name: SubgraphName, environment: NodeJS.ProcessEnv = process.env) => {
  const settings = parseSettings(sharedSettings.extend({ PORT: port.default(defaultSubgraphPort(name)) }), environment);
  const production = settings.NODE_ENV === 'production';
  if (production) required({ INTERNAL_SECRET: settings.INTERNAL_SECRET }, inProduction);
  if (!settings.DATABASE_URL)
    throw new StartupError(
      'DATABASE_URL: required by a subgraph that runs alone, for example postgres://user@localhost:5432/tmf.',
    );
  return {
    databaseUrl: settings.DATABASE_URL,
    sandbox: !production,
    port: settings.PORT,
    host: hostOf(settings),
    secret: secretOf(settings),
    subgraphUrls: subgraphUrls(environment),
    subgraphTimeoutMs: settings.SUBGRAPH_TIMEOUT_MS,
  };
};
