import type { Finding } from '../finding.ts';
import { pagesOf } from '../pages.ts';
import { paymentsLeftOver } from '../payments-left-over.ts';

/** Money that is or may be set aside for a checkout that came to nothing. It is set free; had it been taken, it is given back. */
export const authorizedWithoutProcess: Finding = (world) => {
  const read = paymentsLeftOver(world, ['AUTHORIZED', 'ACTION_REQUIRED', 'UNKNOWN']);
  const setAside = async (first: number, after: string | null) =>
    (await read(first, after)).map(({ id }) => ({ id, heal: () => world.ports.collection.void(id) }));
  return pagesOf(setAside, ({ id }) => id);
};
