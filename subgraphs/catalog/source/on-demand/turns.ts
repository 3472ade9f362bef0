import { unavailable } from '../../../kit/graph/errors.ts';

/** Lets so many pieces of work run at once; the others wait for their turn, but not without end. */
export const createTurns = (atOnce: number, waiting: number) => {
  const queue: (() => void)[] = [];
  let running = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw unavailable('Too much is asked for at once; try again.');
      await new Promise<void>((resolve) => queue.push(resolve)); // whoever ends passes its place on
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
};
