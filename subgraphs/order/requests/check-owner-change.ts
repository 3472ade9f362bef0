import type { EntityManager } from '@mikro-orm/postgresql';
import { openLines } from '../conflicts/open-lines.ts';
import { relyingLines } from '../conflicts/relying-lines.ts';
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
  /** What it relies on itself. */
  needed: readonly OwnedProduct[];
  /** Contracts that hold it, or what goes along, to its customer. */
  contractIds: readonly string[];
  /** Of the new customer; undefined: there is none. */
  accountIds: readonly string[] | undefined;
}

export const readOwnerFacts = async (owners: Owners, productId: string, newCustomerId: string): Promise<OwnerFacts> => {
  const [product, relying, needed, accountIds] = await Promise.all([
    owners.product(productId),
    owners.relyingOn(productId),
    owners.neededBy(productId),
    owners.accountsOf(newCustomerId),
  ]);
  const productIds = [productId, ...relying.map(({ id }) => id)];
  const contractIds = product ? await owners.contractsOf(product.customerId, productIds) : [];
  return { product, relying, needed, contractIds, accountIds };
};

/** Orders that are not done, on the product or on what goes along with it, or that will add something that relies on it. */
async function checkOpenOrders(em: EntityManager, productIds: readonly string[]): Promise<OrderProblem[]> {
  const open = [...(await openLines(em, productIds)), ...(await relyingLines(em, productIds))];
  return open.length === 0 ? [] : [problems.openOrders([...new Set(open.map(({ customerOrderId }) => customerOrderId))])];
}

/** Everything that is in the way of handing a product over. */
export async function checkOwnerChange(
  em: EntityManager,
  { product, relying, needed, contractIds, accountIds }: OwnerFacts,
  { newCustomerId, billingAccountId }: Omit<OwnerChangeInput, 'customerId'>,
): Promise<{ input: OwnerChangeInput } | { problems: OrderProblem[] }> {
  const isKnown = product?.isActive === true;
  const staying = needed.filter(({ customerId }) => customerId !== newCustomerId);
  const found = [
    ...(isKnown && staying.length > 0 ? [problems.needsWhatStays(staying.map(({ id }) => id))] : []),
    ...(isKnown ? await checkOpenOrders(em, [product.id, ...relying.map(({ id }) => id)]) : [problems.unknownProduct()]),
    ...(isKnown && contractIds.length > 0 ? [problems.underContract(contractIds)] : []),
    ...(product?.customerId === newCustomerId ? [problems.sameOwner()] : []),
    ...(accountIds === undefined ? [problems.unknownOwner()] : []),
    ...(accountIds && !accountIds.includes(billingAccountId) ? [problems.unknownAccount()] : []),
  ];
  if (!product || found.length > 0) return { problems: found };
  return { input: { customerId: product.customerId, newCustomerId, billingAccountId } };
}
