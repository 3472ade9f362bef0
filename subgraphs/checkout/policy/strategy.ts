import type { CustomerStrategy } from '../ports.ts';
import { backendOf } from './backends.ts';
import type { CheckoutPolicy } from './checkout-policy.schema.ts';
import { isOf, type PolicyLine } from './policy-line.ts';

/** How this cart's customer comes to be: the first rule that fits one of its lines, unless a system wants the customer first. */
export const strategyOf = (policy: CheckoutPolicy, lines: readonly PolicyLine[]): CustomerStrategy => {
  const rule = policy.strategies.byCategory.find(({ categoryId }) => lines.some((line) => isOf(line, [categoryId])));
  const strategy = rule?.strategy ?? policy.strategies.default;
  const isCustomerFirst = lines.some((line) => policy.backends[backendOf(policy, line)]?.customerFirst);
  return strategy === 'ORDER_MANAGEMENT' && isCustomerFirst ? 'ENTITIES_FIRST' : strategy;
};

const ofNew: Record<CustomerStrategy, string[]> = {
  ENTITIES_FIRST: ['onboardParty', 'onboardCustomerRole', 'onboardAccounts'],
  ORCHESTRATOR: ['onboardCustomer'],
  ORDER_MANAGEMENT: ['createOrderCustomer'],
};

/** The optional steps of the checkout that such a customer needs, and one that a member buys for. */
export const optionalStepsOf = (
  strategy: CustomerStrategy,
  { isExisting, isOfMember = false }: { isExisting: boolean; isOfMember?: boolean },
): string[] => [...(isExisting ? ['findCustomer'] : ofNew[strategy]), ...(isOfMember ? ['approvePurchase'] : [])];

/** The categories of this cart that only an existing customer can buy. */
export const customerFirstCategories = ({ customerFirst }: CheckoutPolicy, lines: readonly PolicyLine[]): string[] =>
  customerFirst.filter((id) => lines.some((line) => line.action === 'ADD' && isOf(line, [id])));
