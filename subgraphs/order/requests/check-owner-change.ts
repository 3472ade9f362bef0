import type { EntityManager } from '@mikro-orm/postgresql';
import { openLines } from '../conflicts/open-lines.ts';
import type { OrderProblem } from '../errors.ts';
import type { OwnedProduct, Owners } from '../ports.ts';
import * as problems from './owner-change-problems.ts';

/** What a request to hand a product over keeps. */
export interface OwnerChangeInput {
  /** Whose it was when it was asked for. */
  customerId: string;
  newCustomerId: string;
  billingAccountId: string;
}

/** What the neighbours say about it. */
export interface OwnerFacts {
  product: OwnedProduct | undefined;
  relying: readonly OwnedProduct[];
  /** Of the new customer; undefined: there is none. */
  accountIds: readonly string[] | undefined;
}

export const readOwnerFacts = async (owners: Owners, productId: string, newCustomerId: string): Promise<OwnerFacts> => {
  const [product, relying, accountIds] = await Promise.all([
    owners.product(productId),
    owners.relyingOn(productId),
    owners.accountsOf(newCustomerId),
  ]);
  return { product, relying, accountIds };
};

/** Orders that are not done, on the product or on what goes along with it. */
export async function checkOpenOrders(em: EntityManager, productIds: readonly string[]): Promise<OrderProblem[]> {
  const open = await openLines(em, productIds);
  return open.length === 0 ? [] : [problems.openOrders([...new Set(open.map(({ customerOrderId }) => customerOrderId))])];
}

/** Everything that is in the way of handing a product over. */
export async function checkOwnerChange(
  em: EntityManager,
  { product, relying, accountIds }: OwnerFacts,
  { newCustomerId, billingAccountId }: Omit<OwnerChangeInput, 'customerId'>,
): Promise<{ input: OwnerChangeInput } | { problems: OrderProblem[] }> {
  const isKnown = product?.isActive === true;
  const found = [
    ...(isKnown ? await checkOpenOrders(em, [product.id, ...relying.map(({ id }) => id)]) : [problems.unknownProduct()]),
    ...(product?.customerId === newCustomerId ? [problems.sameOwner()] : []),
    ...(accountIds === undefined ? [problems.unknownOwner()] : []),
    ...(accountIds && !accountIds.includes(billingAccountId) ? [problems.unknownAccount()] : []),
  ];
  if (!product || found.length > 0) return { problems: found };
  return { input: { customerId: product.customerId, newCustomerId, billingAccountId } };
}
