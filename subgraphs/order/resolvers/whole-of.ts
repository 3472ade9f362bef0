import type { Context } from '../context.ts';
import type { ProductOrder } from '../entities/product-order.entity.ts';
import type { WholeOrder } from '../tmf/siblings.mapper.ts';

/** The customer's order around a part; nothing has to be read for the only part. */
export async function wholeOf(
  { context, customerOrderId }: ProductOrder,
  { parts, linesOfCustomerOrder }: Context['loaders'],
): Promise<WholeOrder | undefined> {
  if (context === 'commerce') return undefined;
  return { parts: await parts.load(customerOrderId), items: await linesOfCustomerOrder(customerOrderId) };
}
