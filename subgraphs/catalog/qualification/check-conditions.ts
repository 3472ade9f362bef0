import { z } from 'zod';
import { factNames, isCounted, pathsOf, plainPath, typeOf, type FactType } from './facts.ts';
import { isObject } from '../tmf/v5/json.ts';
import { operators, type ValueType } from './operators.ts';

export interface ConditionProblem {
  path: (string | number)[];
  message: string;
}

/** Deeper or larger ones are nobody's policy, but would cost everybody time. */
const DEEPEST = 8;
const MOST = 200;

const name = z.string().min(1).max(200);
const countParams = z
  .strictObject({ productOffering: name.optional(), productSpecification: name.optional(), category: name.optional() })
  .refine(
    (params) => Object.values(params).filter(Boolean).length === 1,
    'names exactly one of productOffering, productSpecification, category',
  );

/** One comparison, and nothing else: no reference to another condition, no fact in the place of a value, no priority. */
const comparison = z.strictObject({
  fact: z.string(),
  operator: z.string(),
  value: z.unknown(),
  path: z.string().transform(plainPath).optional(),
  params: countParams.optional(),
});

const scalar = z.union([z.string().max(1000), z.number(), z.boolean()]);
const values: Record<ValueType, { schema: z.ZodType; words: string }> = {
  scalar: { schema: scalar, words: 'a text, a number or a boolean' },
  scalars: {
    schema: z
      .array(z.union([z.string(), z.number()]))
      .min(1)
      .max(10_000),
    words: 'a list of texts or numbers',
  },
  texts: { schema: z.array(name).min(1).max(10_000), words: 'a list of texts' },
};

const problem = (path: ConditionProblem['path'], message: string): ConditionProblem => ({ path, message });

const checkFact = (fact: string, path: string | undefined, hasParams: boolean): { type: FactType } | { wrong: string } => {
  if (!factNames.includes(fact)) return { wrong: `there is no fact "${fact}"; known are ${factNames.join(', ')}` };
  const paths = pathsOf(fact).join(', ');
  const type = typeOf(fact, path);
  if (type === undefined) return { wrong: paths ? `"${fact}" has the paths ${paths}` : `"${fact}" has no path` };
  if (isCounted(fact) === hasParams) return { type };
  return { wrong: hasParams ? `"${fact}" takes no params` : `"${fact}" needs params: what is counted` };
};

const checkOperator = (operator: string, type: FactType, value: unknown): string | undefined => {
  const rule = operators.get(operator);
  if (!rule) return `there is no operator "${operator}"; known are ${[...operators.keys()].join(', ')}`;
  if (!rule.of.includes(type)) return `"${operator}" does not compare a ${type}`;
  const expected = values[rule.value];
  if (!expected.schema.safeParse(value).success) return `"${operator}" needs ${expected.words} as its value`;
  if (rule.value === 'scalar' && type !== 'list' && typeof value !== (type === 'text' ? 'string' : type))
    return `the value is compared with a ${type} and has to be one`;
  return undefined;
};

const checkComparison = (value: unknown, path: ConditionProblem['path']): ConditionProblem[] => {
  const parsed = comparison.safeParse(value);
  if (!parsed.success) return parsed.error.issues.map((issue) => problem([...path, ...(issue.path as string[])], issue.message));
  const { fact, operator, path: factPath, params } = parsed.data;
  const found = checkFact(fact, factPath, params !== undefined);
  if ('wrong' in found) return [problem([...path, 'fact'], found.wrong)];
  const wrong = checkOperator(operator, found.type, parsed.data.value);
  return wrong === undefined ? [] : [problem([...path, 'operator'], wrong)];
};

const kinds = ['all', 'any', 'not'] as const;

/** All that is wrong with conditions in the format of json-rules-engine; what it would take besides is refused. */
export const checkConditions = (conditions: unknown): ConditionProblem[] => {
  let count = 0;
  const check = (value: unknown, path: ConditionProblem['path'], depth: number): ConditionProblem[] => {
    count += 1;
    if (count > MOST) return count === MOST + 1 ? [problem(path, `a rule has at most ${MOST} conditions`)] : [];
    if (depth > DEEPEST) return [problem(path, `conditions are nested at most ${DEEPEST} deep`)];
    if (!isObject(value)) return [problem(path, 'is not a condition')];
    const kind = kinds.find((candidate) => Object.hasOwn(value, candidate));
    if (kind === undefined) return depth === 1 ? [problem(path, 'begins with all, any or not')] : checkComparison(value, path);
    if (Object.keys(value).length > 1) return [problem(path, `has nothing besides "${kind}"`)];
    const inner = value[kind];
    if (kind === 'not') return check(inner, [...path, kind], depth + 1);
    // The library takes an empty list for true.
    if (!Array.isArray(inner) || inner.length === 0) return [problem([...path, kind], 'is a list of conditions')];
    return inner.flatMap((part: unknown, index) => check(part, [...path, kind, index], depth + 1));
  };
  return check(conditions, [], 1);
};
