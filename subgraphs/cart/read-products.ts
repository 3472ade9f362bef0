import type { Context } from './context.ts';
import type { KnownProducts } from './ports.ts';

/** These products as the customer has them; without a customer there are none. */
export const readProducts = async (
  ids: readonly string[],
  customerId: string | null | undefined,
  { products }: Pick<Context['loaders'], 'products'>,
): Promise<KnownProducts> =>
  new Map(
    await Promise.all(
      ids.map(async (id) => [id, customerId == null ? undefined : await products.load({ id, customerId })] as const),
    ),
  );
