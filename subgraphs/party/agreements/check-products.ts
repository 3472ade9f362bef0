import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { Products } from '../ports.ts';
import { tooManyProducts, unknownProduct } from './agreement-problems.ts';

const MOST = 100;

/** What is wrong with products named in an input: each must be the customer's. */
export async function checkProducts(
  ids: readonly string[],
  customerId: string,
  path: string[],
  products: Products,
): Promise<InputProblem[]> {
  if (ids.length > MOST) return [tooManyProducts(path, MOST)];
  const own = new Set((await products.ofCustomer(ids, customerId)).map(({ id }) => id));
  return ids.filter((id) => !own.has(id)).map((id) => unknownProduct(path, id));
}
