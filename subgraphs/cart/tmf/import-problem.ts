import type { z } from 'zod';
import { inputProblem, type InputProblem } from '../../kit/graph/user-error.ts';

/** What is wrong with a payload, and what to send instead. */
export const importProblem = (code: string, reason: string, path: string[], description: string): InputProblem =>
  inputProblem(code, reason, path, [{ operation: 'importProductOrder', description }]);

/** Each place of the payload that has not the shape of TMF. */
export const shapeProblems = ({ issues }: z.ZodError, path: string[]): InputProblem[] =>
  issues.map((issue) => {
    const inner = issue.path.map(String);
    const reason = `${inner.join('.') || 'This'} ${issue.message}.`;
    return importProblem('INVALID_PRODUCT_ORDER', reason, [...path, ...inner], 'Send it in the shape of TMF622 or TMF663.');
  });
