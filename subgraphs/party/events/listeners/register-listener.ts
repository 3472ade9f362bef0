import { randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../../../kit/database/idempotency.ts';
import { idempotencyConflict, inputProblem, type IdempotencyConflict, type InputProblem } from '../../../kit/graph/user-error.ts';
import { isPlainText } from '../../../kit/plain-text.ts';
import { invalidValue } from '../../errors.ts';
import type { RegisterListenerInput } from '../../generated/resolvers.ts';
import { filterProblem } from '../read-filter.ts';
import { readCallback } from './callback.ts';
import { endOfLog } from './listener-rows.ts';
import { Listener } from './listener.entity.ts';

const operation = 'registerListener';
const MOST_LISTENERS = 100;

const tooMany = () =>
  inputProblem(
    'TOO_MANY_LISTENERS',
    `There are ${MOST_LISTENERS} listeners already.`,
    ['input'],
    [{ operation: 'unregisterListener', description: 'End one that is not needed any more, then register with a new key.' }],
  );

const ended = () =>
  inputProblem(
    'LISTENER_ENDED',
    'The listener of this key was ended.',
    ['input', 'idempotencyKey'],
    [{ operation, description: 'Register again with a new key.' }],
  );

const problemOf = ({ idempotencyKey, filter }: RegisterListenerInput): InputProblem | undefined => {
  if (!isPlainText(idempotencyKey, 16))
    return invalidValue(['input', 'idempotencyKey'], 'a text of 16 to 200 characters', operation);
  const wrong = filterProblem(filter ?? {});
  return wrong && invalidValue(['input', 'filter', wrong.field], wrong.expected, operation);
};

/** Keeps a listener, once per key; it gets the events from now on. */
export async function registerListener(
  em: EntityManager,
  input: RegisterListenerInput,
  { caller, isSandbox, now }: { caller: string; isSandbox: boolean; now: Date },
): Promise<Listener | InputProblem | IdempotencyConflict> {
  const address = readCallback(input.callback, isSandbox);
  if ('expected' in address) return invalidValue(['input', 'callback'], address.expected, operation);
  const problem = problemOf(input);
  if (problem) return problem;

  const answer = await idempotent(em, { operation, caller, key: input.idempotencyKey, input }, async (tx) => {
    if ((await tx.count(Listener)) >= MOST_LISTENERS) return null;
    const id = randomUUID();
    const secret = randomBytes(32).toString('base64url');
    const place = { delivered: await endOfLog(tx), failures: 0, lastError: null, nextTryAt: null };
    await tx.insert(Listener, { id, ...address, filter: { ...input.filter }, secret, ...place, createdAt: now });
    return id;
  });
  if (answer.outcome === 'conflict') return idempotencyConflict(answer.differingPaths);
  if (answer.result === null) return tooMany();
  return (await em.fork().findOne(Listener, { id: answer.result })) ?? ended();
}
