import { LRUCache } from 'lru-cache';
import type { Logger } from '../../../kit/logger.ts';
import type { Report } from './read-resource.ts';

/** So many resources are remembered to have been complained about. */
const REMEMBERED = 2_000;
const SHOWN = 3;

/** Says once of each resource what is wrong with it. */
export const createReport = (log: Logger): Report => {
  const said = new LRUCache<string, string>({ max: REMEMBERED });
  return (collection, id, problems) => {
    const shown = problems.slice(0, SHOWN).map(({ path, reason }) => `${path} ${reason}`.trim());
    const text = `The operator's catalog has a ${collection} ${JSON.stringify(id)} that is left out: ${shown.join('; ')}`;
    const key = `${collection} ${String(id)}`;
    if (said.get(key) === text) return;
    said.set(key, text);
    log.warn(text);
  };
};
