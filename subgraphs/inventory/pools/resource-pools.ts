import { z } from 'zod';

const className = z.string().min(1);

/** What an operator says of the numbers and SIMs it has: `sample/resource-pools.json`. */
export const resourcePools = z.object({
  numberClasses: z.array(
    z.object({
      id: className,
      name: z.string(),
      price: z.object({ unit: z.string().length(3), value: z.number().nonnegative() }),
      tax: z.object({ taxCategory: z.string(), taxRate: z.number().nonnegative() }),
    }),
  ),
  numberPools: z.array(
    z.object({
      id: z.string(),
      ranges: z.array(z.object({ class: className, from: z.string(), to: z.string() })),
      numberClassRules: z
        .array(z.object({ class: className, pattern: z.string().optional(), numbers: z.array(z.string()).optional() }))
        .default([]),
      expected: z.record(z.string(), z.number()).optional(),
    }),
  ),
  iccidPools: z.array(
    z.object({
      id: z.string(),
      simType: z.enum(['physical', 'eSIM']),
      from: z.string(),
      to: z.string(),
      checkDigit: z.enum(['luhn', 'included']),
      expected: z.object({ total: z.number() }).optional(),
    }),
  ),
});

export type ResourcePools = z.output<typeof resourcePools>;
export type NumberPool = ResourcePools['numberPools'][number];
export type IccidPool = ResourcePools['iccidPools'][number];

/** One thing that is wrong with a pool file. */
export interface PoolProblem {
  code: string;
  reason: string;
  path: string[];
}

/** The pool file is refused as a whole, for all these reasons. */
export class PoolRejected extends Error {
  override readonly name = 'PoolRejected';
  readonly problems: PoolProblem[];
  constructor(problems: PoolProblem[]) {
    super(`The resource pools are refused: ${problems.map(({ path, reason }) => `${path.join('.')}: ${reason}`).join(' ')}`);
    this.problems = problems;
  }
}
