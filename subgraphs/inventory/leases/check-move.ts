import { isPlainText } from '../../kit/plain-text.ts';
import type { MoveLeasesInput } from '../generated/resolvers.ts';

const mostLines = 200;

const isId = (id: string) => isPlainText(id, 1, 64);
const areDistinct = (ids: readonly string[]) => new Set(ids).size === ids.length;

/** What is wrong with a move by itself. */
export const checkMove = ({ key, fromCartId, toCartId, lines, customerId, guestKey }: MoveLeasesInput): string | undefined => {
  if (!isPlainText(key, 1)) return 'The key has 1 to 200 characters.';
  if (lines.length > mostLines) return `At most ${mostLines} lines are moved at once.`;
  const [from, to] = [lines.map(({ fromItemId }) => fromItemId), lines.map(({ toItemId }) => toItemId)];
  if (![fromCartId, toCartId, ...from, ...to].every(isId)) return 'Carts and lines have ids of 1 to 64 characters.';
  if (![customerId, guestKey].every((owner) => owner == null || isPlainText(owner, 1)))
    return 'An owner has 1 to 200 characters.';
  return areDistinct(from) && areDistinct(to) ? undefined : 'A line is moved once, and to a line of its own.';
};
