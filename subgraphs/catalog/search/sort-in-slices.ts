import type { Pacer } from './pacer.ts';

const RUN = 1024;

type Compare = (one: number, other: number) => number;

const merge = (
  from: Uint32Array,
  to: Uint32Array,
  { start, middle, end }: Record<'start' | 'middle' | 'end', number>,
  compare: Compare,
) => {
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const takeLeft = right >= end || (left < middle && compare(from[left] ?? 0, from[right] ?? 0) <= 0);
    to[at] = from[takeLeft ? left++ : right++] ?? 0;
  }
};

/** 0 to `count` - 1 in an order; a stable merge sort, for it can stop between two merges, which the engine's own cannot. */
export const sortInSlices = async (count: number, compare: Compare, pacer: Pacer): Promise<Uint32Array> => {
  let from = Uint32Array.from({ length: count }, (_, index) => index);
  let to = new Uint32Array(count);
  for (let start = 0; start < count; start += RUN) {
    from.subarray(start, start + RUN).sort(compare);
    await pacer.rest();
  }
  for (let width = RUN; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      merge(from, to, { start, middle, end: Math.min(start + 2 * width, count) }, compare);
      await pacer.rest();
    }
    [from, to] = [to, from];
  }
  return from;
};
