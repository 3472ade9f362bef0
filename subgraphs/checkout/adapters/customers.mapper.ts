import type { BuyingCustomerFragment, CustomerToChargeQuery, PayingOrganizationFragment } from '../generated/party.operations.ts';
import type { AccountsToOpen, Buyer, KnownCustomer, ParentOrganization } from '../ports.ts';

type Opened = Pick<AccountsToOpen, 'billingAccountNames' | 'withoutBillingAccount'>;

const active = <T extends { state: string }>(accounts: T[]): T[] => accounts.filter(({ state }) => state === 'active');

/** A customer that was just made: its default account is the first, then those with a name. */
export const toBuyer = (
  { id, accounts, billingAccounts }: BuyingCustomerFragment,
  { billingAccountNames, withoutBillingAccount }: Opened,
): Buyer => {
  const byDefault = withoutBillingAccount ? undefined : billingAccounts.at(0);
  return {
    customerId: id,
    accountId: accounts.at(0)?.id ?? null,
    billingAccountId: byDefault?.id ?? null,
    namedBillingAccounts: billingAccounts
      .filter((account) => account !== byDefault && billingAccountNames.includes(account.name))
      .map((account) => ({ id: account.id, name: account.name })),
  };
};

export const toParentOrganization = ({ customers }: PayingOrganizationFragment): ParentOrganization => ({
  customerIds: customers.map(({ id }) => id),
  billingAccountIds: active(customers.flatMap(({ billingAccounts }) => billingAccounts)).map(({ id }) => id),
});

export const toKnownCustomer = (customer: NonNullable<CustomerToChargeQuery['customer']>): KnownCustomer => {
  const { id, accounts, billingAccounts, status, riskSegment, party } = customer;
  const own = active(billingAccounts).map((account) => account.id);
  const parent = 'parent' in party && party.parent ? toParentOrganization(party.parent).billingAccountIds : [];
  return {
    customerId: id,
    accountId: accounts.at(0)?.id ?? null,
    billingAccountId: own.at(0) ?? null,
    namedBillingAccounts: [],
    billingAccountIds: [...own, ...parent],
    riskSegment: riskSegment ?? null,
    status,
    isOrganization: 'purchaseOrderNumberRequired' in party,
    needsPurchaseOrderNumber: 'purchaseOrderNumberRequired' in party && party.purchaseOrderNumberRequired,
  };
};
