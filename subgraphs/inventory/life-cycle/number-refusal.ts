import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent, type IdempotentCall } from '../../kit/database/idempotency.ts';
import { idempotencyConflict, inputProblem, type IdempotencyConflict, type InputProblem } from '../../kit/graph/user-error.ts';
import { isPlainText } from '../../kit/plain-text.ts';

/** Rolls back what was done with a number: its key is free again. */
export class NumberRefusal extends Error {
  override readonly name = 'NumberRefusal';
  readonly problems: readonly InputProblem[];
  constructor(...problems: readonly InputProblem[]) {
    super('The number was refused.');
    this.problems = problems;
  }
}

/** As the graph answers it. */
export const numberRefused = (problems: readonly InputProblem[]) => ({
  __typename: 'NumberRefused' as const,
  problems: [...problems],
});

export type Refusal = ReturnType<typeof numberRefused> | IdempotencyConflict;

type Outcome<Result> =
  { result: Result; replayed: boolean; refusal?: never } | { refusal: Refusal; result?: never; replayed?: never };

/** Does it once per key, or says why not: then nothing was done. */
export async function onceOrRefused<Result>(
  em: EntityManager,
  call: IdempotentCall,
  work: (em: EntityManager) => Promise<Result>,
): Promise<Outcome<Result>> {
  try {
    const outcome = await idempotent(em.fork(), call, work);
    if (outcome.outcome === 'conflict') return { refusal: idempotencyConflict(outcome.differingPaths) };
    return { result: outcome.result, replayed: outcome.replayed };
  } catch (error) {
    if (error instanceof NumberRefusal) return { refusal: numberRefused(error.problems) };
    throw error;
  }
}

/** What is wrong with texts that people write. */
export const checkTexts = (texts: Readonly<Record<string, string | null | undefined>>, longest = 200): InputProblem[] =>
  Object.entries(texts).flatMap(([field, text]) =>
    text == null || (isPlainText(text, 1, longest) && text.trim() !== '')
      ? []
      : [inputProblem('INVALID_TEXT', `It has 1 to ${longest} characters that can be stored.`, ['input', ...field.split('.')])],
  );
