import { badUserInput } from '../../kit/graph/errors.ts';
import type { OfferingFilter } from './offering-filter.ts';

/** Nobody types more. */
const LONGEST_TEXT = 200;

const isTurned = (from: unknown, to: unknown) => from != null && to != null && Number(from) > Number(to);

/** Refuses a filter that nobody can mean. */
export const checkFilter = ({ text, monthlyPrice, oneTimePrice, characteristics }: OfferingFilter): void => {
  if (text && text.length > LONGEST_TEXT) throw badUserInput(`\`text\` has at most ${LONGEST_TEXT} characters.`);
  for (const range of [monthlyPrice, oneTimePrice, ...(characteristics ?? [])]) {
    if (range && isTurned(range.from, range.to)) throw badUserInput(`\`from\` (${range.from}) is above \`to\` (${range.to}).`);
  }
};
