import type { EntityManager } from '@mikro-orm/postgresql';
import { notFound } from '../../kit/graph/errors.ts';
import type { Context } from '../context.ts';
import { checkTexts, numberRefused, onceOrRefused } from '../life-cycle/number-refusal.ts';

interface Decision {
  idempotencyKey: string;
  msisdn: string;
  reason: string;
}

/** A number that was written down a moment ago. */
export const numberNow = async (value: string, { loaders }: Context) => {
  const number = await loaders.msisdns.clear(value).load(value);
  if (!number) throw notFound();
  return number;
};

/** Lets an agent decide about a number, once per key. */
export const decideNumber = async (
  operation: string,
  input: Decision,
  context: Context,
  act: (em: EntityManager, decision: Decision, now: Date) => Promise<string>,
) => {
  const { em, viewer, now } = context;
  const { idempotencyKey: key, ...asked } = input;
  const problems = checkTexts({ idempotencyKey: key, reason: input.reason });
  if (problems.length > 0) return { refusal: numberRefused(problems) };
  const call = { operation, caller: viewer.subject, key, input: asked };
  const { result, refusal } = await onceOrRefused(em, call, (tx) => act(tx, input, now()));
  return refusal ? { refusal } : { msisdn: await numberNow(result, context) };
};
