import type { Finding } from '../finding.ts';
import { leftOver } from '../over.ts';
import { pagesOf } from '../pages.ts';

/** Prospects made by a checkout that came to nothing. They go, unless somebody has built on them. */
export const customersWithoutOrder: Finding = (world) => {
  const { customers } = world.ports;
  const prospects = async (first: number, after: string | null) =>
    (await customers.prospects(world.before, first, after)).map(({ customerId, processId }) => ({
      id: customerId,
      processId,
      heal: () => customers.offboard(processId),
    }));
  return leftOver(
    pagesOf(prospects, ({ processId }) => processId),
    world,
  );
};
