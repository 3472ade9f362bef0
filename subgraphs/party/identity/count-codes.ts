import type { EntityManager } from '@mikro-orm/postgresql';
import { addressDigest } from './contact-point.ts';
import { CODES_PER_ADDRESS, CODES_PER_ORIGIN, HOUR_MS } from './rules.ts';

/** Nothing more is sent in this hour. */
export class TooManyCodes extends Error {
  readonly retryAfter: Date;
  constructor(retryAfter: Date) {
    super('Too many codes were asked for.');
    this.retryAfter = retryAfter;
  }
}

/** Counts one more code for the address and for where it is asked from, in the transaction that sends it; askers at the same time are counted one by one. */
export const countCode = async (em: EntityManager, address: string, origin: string | undefined, now: Date): Promise<void> => {
  const hour = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
  const scopes: [string, number][] = [[`address ${addressDigest(address)}`, CODES_PER_ADDRESS]];
  if (origin !== undefined) scopes.push([`origin ${origin}`, CODES_PER_ORIGIN]);
  for (const [scope, most] of scopes) {
    const counted = await em.execute<unknown[]>(
      `insert into party.code_count as counted (scope, hour, codes) values (?, ?, 1)
         on conflict (scope, hour) do update set codes = counted.codes + 1 where counted.codes < ? returning codes`,
      [scope, hour, most],
    );
    if (counted.length === 0) throw new TooManyCodes(new Date(hour.getTime() + HOUR_MS));
  }
};
