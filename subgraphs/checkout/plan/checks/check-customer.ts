import { mayActForAll, mayChange, type Viewer } from '../../../kit/graph/viewer.ts';
import { unknownBillingAccount, unknownCustomer, type CheckoutProblem } from '../../errors.ts';
import type { CheckoutCustomerInput, CustomerType, NewCustomerInput } from '../../generated/resolvers.ts';
import type { Customers, KnownCustomer } from '../../ports.ts';
import { customerMissing, unknownParent } from '../problems.ts';

/** What is asked about customers. */
export type CustomerChecks = Pick<Customers, 'check' | 'find' | 'findOrganization'>;

/** Who buys, as far as that can be told. */
export interface CheckedCustomer {
  /** Undefined: somebody new, or nobody in particular. */
  known: KnownCustomer | undefined;
  /** What was told of somebody new. */
  told: NewCustomerInput | undefined;
  /** Accounts that can pay. */
  billingAccountIds: string[];
  problems: CheckoutProblem[];
}

const nobody = (type: CustomerType): NewCustomerInput => (type === 'INDIVIDUAL' ? { individual: {} } : { organization: {} });

const checkNew = async (told: NewCustomerInput, viewer: Viewer, customers: CustomerChecks): Promise<CheckedCustomer> => {
  const parentId = told.organization?.parentOrganizationId;
  const [problems, parent] = await Promise.all([
    customers.check(told, viewer.subject),
    parentId == null ? undefined : customers.findOrganization(parentId),
  ]);
  const mayName = parent && (mayActForAll(viewer) || parent.customerIds.some((customerId) => mayChange(viewer, { customerId })));
  // Somebody else's organization looks like one that does not exist.
  const isForeign = parentId != null && !mayName;
  return {
    known: undefined,
    told,
    billingAccountIds: mayName ? parent.billingAccountIds : [],
    problems: isForeign ? [...problems, unknownParent()] : problems,
  };
};

/** All that is wrong with the customer; without one, all that a new one of this type has to tell. */
export const checkCustomer = async (
  customer: CheckoutCustomerInput | null | undefined,
  viewer: Viewer,
  customers: CustomerChecks,
  type: CustomerType,
): Promise<CheckedCustomer> => {
  if (!customer) {
    const told = nobody(type);
    const problems = await customers.check(told, viewer.subject);
    return { known: undefined, told, billingAccountIds: [], problems: [customerMissing(), ...problems] };
  }
  if (customer.new) return checkNew(customer.new, viewer, customers);
  const { customerId, billingAccountId } = customer.existing;
  // Somebody else's customer looks like one that does not exist.
  const known = mayChange(viewer, { customerId }) ? await customers.find(customerId) : undefined;
  const billingAccountIds = known?.billingAccountIds ?? [];
  const isUnknownAccount = known && billingAccountId != null && !billingAccountIds.includes(billingAccountId);
  const problems = known ? (isUnknownAccount ? [unknownBillingAccount()] : []) : [unknownCustomer()];
  return { known, told: undefined, billingAccountIds, problems };
};
