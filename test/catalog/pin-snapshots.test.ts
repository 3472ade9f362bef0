import { describe, expect, it } from '@jest/globals';
import type { CatalogSnapshot } from '../../subgraphs/catalog/ports.ts';
import { pinSnapshots } from '../../subgraphs/catalog/source/pin-snapshots.ts';

/** Serves another catalog each time it is asked. */
const swapping = (fails: () => boolean = () => false, elapsed: () => number = () => 0) => {
  let count = 0;
  const snapshot = () => {
    count += 1;
    const version = { id: count };
    return fails() ? Promise.reject(new Error('no database')) : Promise.resolve({ version } as unknown as CatalogSnapshot);
  };
  const snapshotFor = pinSnapshots({ snapshot, close: () => Promise.resolve() }, elapsed);
  return async (trace: string) => (await snapshotFor(trace)).version.id;
};

describe('what an operation reads (hard case 2)', () => {
  it('is one catalog in all its fetches, also when another one takes its place in between', async () => {
    const read = swapping();
    expect([await read('one'), await read('other'), await read('one'), await read('other')]).toEqual([1, 2, 1, 2]);
  });

  it('is what is served by now when a trace is used again after a quiet time', async () => {
    let at = 0;
    const read = swapping(undefined, () => at);
    await read('one');
    at = 3_600_000;
    await expect(read('one')).resolves.toBe(2);
  });

  it('is looked for again where it could not be read', async () => {
    let isDown = true;
    const read = swapping(() => isDown);
    await expect(read('one')).rejects.toThrow('no database');
    isDown = false;
    await expect(read('one')).resolves.toBe(2);
  });
});
