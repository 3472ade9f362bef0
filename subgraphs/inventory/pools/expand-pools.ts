import { expandIccids } from './expand-iccids.ts';
import { expandNumbers } from './expand-numbers.ts';
import { PoolRejected, resourcePools, type PoolProblem, type ResourcePools } from './resource-pools.ts';

const read = (file: unknown): ResourcePools => {
  const parsed = resourcePools.safeParse(file);
  if (parsed.success) return parsed.data;
  throw new PoolRejected(
    parsed.error.issues.map(({ path, message }) => ({ code: 'POOL_FORM', reason: message, path: path.map(String) })),
  );
};

/** Every class, number and SIM of a pool file; throws `PoolRejected` with all problems, so that nothing is half loaded. */
export const expandPools = (file: unknown) => {
  const { numberClasses, numberPools, iccidPools } = read(file);
  const problems: PoolProblem[] = [];
  const report = (problem: PoolProblem) => void problems.push(problem);
  const numbers = numberPools.flatMap((pool) => expandNumbers(pool, report));
  const sims = iccidPools.flatMap((pool) => expandIccids(pool, report));
  const known = new Set(numberClasses.map(({ id }) => id));
  for (const unknown of new Set(numbers.map((number) => number.class).filter((name) => !known.has(name)))) {
    report({ code: 'NUMBER_CLASS', reason: `There is no number class ${unknown}.`, path: ['numberClasses'] });
  }
  if (problems.length > 0) throw new PoolRejected(problems);
  return { numberClasses, numbers, sims };
};
