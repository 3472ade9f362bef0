import { badUserInput } from '../../kit/graph/errors.ts';
import type { OfferingFilter } from './offering-filter.ts';

/** Nobody types more. */
const LONGEST_TEXT = 200;

const MOST_VALUES = 1000;
const MOST_CHARACTERISTICS = 50;

const checkLength = (name: string, list: unknown, most = MOST_VALUES) => {
  if (Array.isArray(list) && list.length > most) throw badUserInput(`\`${name}\` has at most ${most} entries.`);
};

const isTurned = (from: unknown, to: unknown) => from != null && to != null && Number(from) > Number(to);

/** Refuses a filter that nobody can mean. */
export const checkFilter = (filter: OfferingFilter): void => {
  const { text, monthlyPrice, oneTimePrice, characteristics } = filter;
  checkLength('characteristics', characteristics, MOST_CHARACTERISTICS);
  for (const [name, list] of Object.entries(filter)) checkLength(name, list);
  for (const { values } of characteristics ?? []) checkLength('values', values);
  if (text && text.length > LONGEST_TEXT) throw badUserInput(`\`text\` has at most ${LONGEST_TEXT} characters.`);
  for (const range of [monthlyPrice, oneTimePrice, ...(characteristics ?? [])]) {
    if (range && isTurned(range.from, range.to)) throw badUserInput(`\`from\` (${range.from}) is above \`to\` (${range.to}).`);
  }
};
