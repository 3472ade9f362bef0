import type { EventFilter } from './find-events.ts';

const MOST_TYPES = 50;
const LONGEST = 200;

const isName = (text: string) => text.length > 0 && text.length <= LONGEST && !text.includes('\0') && text.isWellFormed();

/** What is wrong with a filter; undefined when nothing is. */
export const filterProblem = ({ eventTypes, ...names }: EventFilter): { field: string; expected: string } | undefined => {
  if (eventTypes && (eventTypes.length === 0 || eventTypes.length > MOST_TYPES || !eventTypes.every(isName)))
    return { field: 'eventTypes', expected: `1 to ${MOST_TYPES} names of event types, or left out` };
  const wrong = Object.entries(names).find(([, value]) => value != null && !isName(value));
  return wrong && { field: wrong[0], expected: `a text of 1 to ${LONGEST} characters` };
};
