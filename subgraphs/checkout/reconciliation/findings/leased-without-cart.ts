import type { Finding } from '../finding.ts';
import { leftOver } from '../over.ts';
import { pagesOf } from '../pages.ts';

/** Numbers and SIMs held for a checkout that came to nothing, shown by its process. They go back to their cart, with an expiry. */
export const leasedWithoutCart: Finding = (world) => {
  const { numbers } = world.ports;
  const claiming = async (first: number, after: string | null) =>
    (await numbers.claiming(first, after)).map((id) => ({ id, processId: id, heal: () => numbers.giveBack(id) }));
  return leftOver(
    pagesOf(claiming, ({ id }) => id),
    world,
  );
};
