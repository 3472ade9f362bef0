import { iccidFault } from '../numbers/iccid.ts';
import { luhnCheckDigit } from '../numbers/luhn.ts';
import { expandRange } from './expand-range.ts';
import type { IccidPool, PoolProblem } from './resource-pools.ts';

export interface PooledIccid {
  value: string;
  simType: string;
}

/** The SIMs of a pool, check digits added where the pool leaves them out; problems go to `report`. */
export const expandIccids = (pool: IccidPool, report: (problem: PoolProblem) => void): PooledIccid[] => {
  const path = ['iccidPools', pool.id];
  const bodies = expandRange(pool.from, pool.to, path);
  if (!Array.isArray(bodies)) return (report(bodies), []);
  const values = pool.checkDigit === 'luhn' ? bodies.map((body) => body + luhnCheckDigit(body)) : bodies;
  for (const value of values) {
    const fault = iccidFault(value);
    if (fault) report({ ...fault, path: [...path, value] });
  }
  if (pool.expected && pool.expected.total !== values.length) {
    report({ code: 'POOL_COUNT', reason: `${pool.expected.total} SIMs are expected, ${values.length} were found.`, path });
  }
  return values.map((value) => ({ value, simType: pool.simType }));
};
