import { z } from 'zod';
import { StartupError } from '../postgres/startup-error.ts';

export interface SettingProblem {
  name: string;
  problem: string;
}

/** All that is wrong with the environment of a process, as one line. */
class SettingsError extends StartupError {
  readonly problems: readonly SettingProblem[];

  constructor(problems: readonly SettingProblem[]) {
    const byProblem = Map.groupBy(problems, ({ problem }) => problem);
    const parts = [...byProblem].map(([problem, of]) => `${[...new Set(of.map(({ name }) => name))].join(', ')}: ${problem}`);
    super(`${parts.join('; ')}.`);
    this.problems = problems;
  }
}

export const nodeEnv = z
  .enum(['development', 'test', 'production'], { error: 'must be development, test or production' })
  .default('development');

/** A shared secret; one that is published with the sources is refused in production. */
export const secret = z.string().min(32, 'must have at least 32 characters').optional();

/** How long another system may take to answer, in milliseconds. */
export const providerTimeout = z.coerce.number('must be a number').int().min(100).max(600_000).default(10_000);

const published = /^sandbox-only-.*-that-production-refuses$/;

/** What is set; empty counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

export const missing = (set: Environment, names: readonly string[], when: string): SettingProblem[] =>
  names.filter((name) => set[name] === undefined).map((name) => ({ name, problem: `required ${when}` }));

export const isProduction = ({ NODE_ENV }: { NODE_ENV?: string | undefined }) => NODE_ENV === 'production';

/** What production does not start without, and what it does not start with. */
export const productionProblems = (set: Environment, names: readonly string[]): SettingProblem[] =>
  isProduction(set)
    ? [
        ...missing(set, names, 'when NODE_ENV=production'),
        ...names
          .filter((name) => published.test(set[name] ?? ''))
          .map((name) => ({ name, problem: 'is the published value of the sandbox; production needs a secret of its own' })),
      ]
    : [];

/** Parses settings and hears what more is demanded of them; all that is wrong or missing comes at once. */
export const parseSettings = <Schema extends z.ZodType>(
  schema: Schema,
  environment: NodeJS.ProcessEnv,
  demand: (set: Environment) => SettingProblem[] = () => [],
): z.output<Schema> => {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { success, data, error } = schema.safeParse(set);
  const wrong = (error?.issues ?? []).map(({ path, message }) => ({ name: path.join('.'), problem: message }));
  const problems = [...wrong, ...demand(set)];
  if (success && problems.length === 0) return data;
  throw new SettingsError(problems);
};

/** Reads the settings of all parts of a process, so that it is told everything that is wrong before any of them starts. */
export const checkSettings = (...readers: ((() => unknown) | undefined)[]): void => {
  const problems = readers.flatMap((read) => {
    try {
      read?.();
      return [];
    } catch (error) {
      if (error instanceof SettingsError) return error.problems;
      throw error;
    }
  });
  if (problems.length > 0) throw new SettingsError(problems);
};
