import type { Finding } from '../finding.ts';
import { leftOver } from '../over.ts';
import { pagesOf } from '../pages.ts';

/** Carts frozen for a checkout that came to nothing. Their shoppers get them back. */
export const frozenCarts: Finding = (world) => {
  const { carts } = world.ports;
  const frozen = async (first: number, after: string | null) =>
    (await carts.frozen(first, after)).map(({ cartId, processId }) => ({
      id: cartId,
      processId,
      heal: () => carts.giveBack(cartId, processId),
    }));
  return leftOver(
    pagesOf(frozen, ({ id }) => id),
    world,
  );
};
