import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { numberTaken, unknownNumber } from '../errors.ts';
import { availableNumbers } from './available-numbers.ts';
import type { WantedLine } from './lease-lines.ts';
import type { LeaseRefused } from './lease-refused.ts';

const suggested = 5;

/** Free numbers of the classes given, a few of each. */
const suggestNumbers = async (em: EntityManager, classes: Iterable<string>, now: Date) => {
  const found = [];
  for (const name of new Set(classes))
    found.push(...(await availableNumbers(em, { filter: { class: name }, count: suggested }, now)));
  return found;
};

const rejected = <Problem>(problems: readonly Problem[]) => ({ __typename: 'LeaseRejected' as const, problems: [...problems] });

/** Tells numbers that somebody else has from those nobody could have, and offers others of the same class. */
export const explainRefusal = async (
  em: EntityManager,
  { problems, missing }: LeaseRefused,
  lines: readonly WantedLine[],
  now: Date,
) => {
  if (missing.length === 0) return rejected(problems);
  const rows = await em.execute<{ value: string; class: string }[]>(
    sql`select value, class from inventory.msisdn where value in (${[...missing]})`,
  );
  const pathOf = (value: string) => ['input', 'lines', String(lines.findIndex(({ msisdn }) => msisdn === value)), 'msisdn'];
  const taken = rows.map(({ value }) => value);
  const unknown = missing.filter((value) => !taken.includes(value)).map((value) => unknownNumber(value, pathOf(value)));
  if (taken.length === 0) return rejected(unknown);
  const suggestions = await suggestNumbers(
    em,
    rows.map((row) => row.class),
    now,
  );
  const error = numberTaken(taken, suggestions, pathOf(taken[0] ?? ''));
  return unknown.length > 0 ? rejected([...unknown, error]) : error;
};
