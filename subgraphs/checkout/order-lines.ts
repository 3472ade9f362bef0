import type { FrozenLine, FrozenPlan } from './plan/frozen-plan.ts';
import { endOf } from './plan/offering-terms.ts';
import type { AccountsToOpen, Buyer, Cart, CartLine, FrozenRequest, OrderLine } from './ports.ts';

const termsOf = ({ lines }: FrozenPlan, { id }: CartLine): FrozenLine | undefined =>
  lines.find(({ cartItemId }) => cartItemId === id);

/** A new product whose billing system wants to see it before it makes the account that pays for it. */
const isPaidAfterwards = ({ action }: CartLine, terms: FrozenLine | undefined): boolean =>
  action === 'ADD' && terms?.billingAccountAfterProduct === true && terms.billingAccountId === null;

/** The accounts to open before there are products: all but those that a billing system makes later. */
export const accountsToOpen = (cart: Cart, { billing, plan }: FrozenRequest): AccountsToOpen => {
  const isLater = (line: CartLine) => isPaidAfterwards(line, termsOf(plan, line));
  const names = cart.lines.filter((line) => !isLater(line)).map((line) => termsOf(plan, line)?.newBillingAccount ?? null);
  return {
    billing,
    billingAccountNames: [...new Set(names.filter((name) => name !== null))],
    withoutBillingAccount: cart.lines.length > 0 && cart.lines.every(isLater),
  };
};

/** Somebody known has a default account already; a further one by name is still made after the product. */
const hasAccount = ({ customer }: FrozenRequest, buyer: Buyer | undefined, name: string | null): boolean =>
  'existing' in customer && name === null && buyer?.billingAccountId != null;

/** When a new product ends again: one that lasts for a while does so that long after the order, if it does not begin later. */
const terminationOf = (terms: FrozenLine | undefined, { now, timeZone }: SubmittedAt): string | null => {
  const { terminationDate = null, validity = null, effectiveStartDate = null } = terms ?? {};
  return endOf({ terminationDate, validity, effectiveStartDate }, now, timeZone);
};

interface SubmittedAt {
  now: Date;
  timeZone: string;
}

/** The lines as the order takes them, each with its own dates. Accounts that do not exist yet are left to it. */
export const orderLines = (cart: Cart, request: FrozenRequest, buyer: Buyer | undefined, at: SubmittedAt): OrderLine[] =>
  cart.lines.map((line) => {
    const terms = termsOf(request.plan, line);
    const name = terms?.newBillingAccount ?? null;
    const billingAccountAfterProduct = isPaidAfterwards(line, terms) && !hasAccount(request, buyer, name);
    const named = billingAccountAfterProduct ? undefined : buyer?.namedBillingAccounts.find((account) => account.name === name);
    return {
      ...line,
      billingAccountId: terms?.billingAccountId ?? named?.id ?? null,
      newBillingAccount: named ? null : name,
      requestedStartDate: terms?.requestedStartDate ?? null,
      requestedCompletionDate: terms?.requestedCompletionDate ?? null,
      terminationDate: terminationOf(terms, at),
      term: terms?.term ?? line.term ?? null,
      commitmentMonths: terms?.commitmentMonths ?? null,
      categoryIds: terms?.categoryIds ?? [],
      backend: terms?.backend ?? null,
      billingAccountAfterProduct,
    };
  });
