/** An operation that would mend a problem, as `RecoverAction` of the graph. */
export interface Recover {
  operation: string;
  description: string;
  arguments?: Record<string, unknown> | null;
}

/** The common fields of every `UserError` of the graph. */
export interface UserErrorFields {
  code: string;
  reason: string;
  path: string[];
  recover: Recover[];
}

export interface InputProblem extends UserErrorFields {
  __typename: 'InputProblem';
}

/** A problem that needs no fields of its own. */
export const inputProblem = (code: string, reason: string, path: string[], recover: Recover[] = []): InputProblem => ({
  __typename: 'InputProblem',
  code,
  reason,
  path,
  recover,
});

export interface IdempotencyConflict extends UserErrorFields {
  __typename: 'IdempotencyConflictError';
  differingPaths: string[];
}

/** The idempotency key came back with other input. */
export const idempotencyConflict = (differingPaths: string[]): IdempotencyConflict => ({
  __typename: 'IdempotencyConflictError',
  code: 'IDEMPOTENCY_CONFLICT',
  reason: 'This idempotency key was used before with other input.',
  path: ['input', 'idempotencyKey'],
  recover: [{ operation: '', description: 'Repeat the first input, or send this one with a new key.' }],
  differingPaths,
});
