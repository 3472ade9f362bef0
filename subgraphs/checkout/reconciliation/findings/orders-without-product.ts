import type { Finding } from '../finding.ts';
import { pagesOf } from '../pages.ts';

/** Orders with a completed line that brought no product. A person has to look. */
export const ordersWithoutProduct: Finding = ({ ports: { orders }, before }) => {
  const incomplete = async (first: number, after: string | null) =>
    (await orders.withoutProduct(before, first, after)).map((id) => ({ id }));
  return pagesOf(incomplete, ({ id }) => id);
};
