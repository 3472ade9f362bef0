import { badUserInput } from '../../kit/graph/errors.ts';
import { decodeCursor, encodeCursor } from '../../kit/pagination.ts';

const SCOPE = 'events';

/** The place before all events. */
export const BEGINNING = '0';

/** A place in the log as clients see it; the same for `events` and for listeners. */
export const cursorAt = (sequence: string): string => encodeCursor(SCOPE, [sequence]);

/** The place a cursor stands for; without one, the beginning. */
export const placeOf = (cursor: string | null | undefined): string => {
  if (cursor == null) return BEGINNING;
  const [sequence = ''] = decodeCursor(SCOPE, cursor);
  if (!/^\d{1,18}$/.test(sequence)) throw badUserInput('The cursor is malformed.');
  return sequence;
};
