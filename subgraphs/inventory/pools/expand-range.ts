import type { PoolProblem } from './resource-pools.ts';

const maxSize = 1_000_000n;

/** Every number from one to another, both included, with their leading text kept; or what is wrong with the range. */
export const expandRange = (from: string, to: string, path: string[]): string[] | PoolProblem => {
  const problem = (code: string, reason: string): PoolProblem => ({ code, reason, path });
  const sign = from.startsWith('+') ? '+' : '';
  const [first, last] = [from.slice(sign.length), to.slice(sign.length)];
  if (!/^\d+$/.test(first) || !/^\d+$/.test(last) || !to.startsWith(sign))
    return problem('RANGE_FORM', `${from} to ${to} is not a range of digits.`);
  if (first.length !== last.length) return problem('RANGE_LENGTH', `${from} and ${to} differ in length.`);
  const size = BigInt(last) - BigInt(first) + 1n;
  if (size < 1n || size > maxSize)
    return problem('RANGE_SIZE', `${from} to ${to} holds ${size} numbers; 1 to ${maxSize} are possible.`);
  return Array.from(
    { length: Number(size) },
    (_, offset) => sign + String(BigInt(first) + BigInt(offset)).padStart(first.length, '0'),
  );
};
