import { createHash } from 'node:crypto';
import type { Clock } from '../../../kit/clock.ts';

/**
 * Names what an operator's server says between two events and within a time to live, alike in every process: who remembers an answer
 * under this name does not remember it for longer than we do.
 */
export const createStamp = (clock: Clock, ttlMs: number) => {
  let event = '';
  return {
    hear: (eventKey: string) => {
      event = createHash('sha256').update(eventKey).digest('hex').slice(0, 12);
    },
    now: (): string => [Math.floor(clock.now().getTime() / ttlMs).toString(36), event].filter(Boolean).join('.'),
  };
};
