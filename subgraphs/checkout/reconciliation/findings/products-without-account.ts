import type { Finding } from '../finding.ts';
import { pagesOf } from '../pages.ts';

/** Products in service with recurring prices that nobody is billed for. A person has to look. */
export const productsWithoutAccount: Finding = ({ ports: { products }, before }) => {
  const unpaid = async (first: number, after: string | null) =>
    (await products.withoutAccount(before, first, after)).map((id) => ({ id }));
  return pagesOf(unpaid, ({ id }) => id);
};
