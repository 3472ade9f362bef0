import type { OrderItem } from '../entities/order-item.entity.ts';
import type { OnboardedCustomer } from '../ports.ts';

/** What decides which account pays for a line. */
type PaidLine = Pick<OrderItem, 'billingAccountId' | 'billingAccountAfterProduct' | 'newBillingAccount'>;

/** A task of its own opens the account, once the product is there. */
const isLater = ({ billingAccountAfterProduct, billingAccountId }: PaidLine) =>
  billingAccountAfterProduct && billingAccountId == null;

/** The accounts a new customer gets at once: one for each name the lines give, and one for all others. */
export const accountsToOpen = (items: readonly PaidLine[]) => {
  const now = items.filter((item) => !isLater(item));
  return {
    billingAccountNames: [...new Set(now.flatMap(({ newBillingAccount }) => newBillingAccount ?? []))],
    withoutBillingAccount: items.length > 0 && now.length === 0,
  };
};

/** The account that pays for a line once the customer is there; null: its own task opens it. */
export const accountOf = (item: PaidLine, opened: OnboardedCustomer): string | null => {
  if (item.billingAccountId != null) return item.billingAccountId;
  if (isLater(item)) return null;
  const named = opened.namedBillingAccounts.find(({ name }) => name === item.newBillingAccount);
  return named?.id ?? opened.billingAccountId;
};
