import { mayActForAll, mayChange, type Viewer } from '../../../kit/graph/viewer.ts';
import { existingCustomerRequired, unknownBillingAccount, unknownCustomer, type CheckoutProblem } from '../../errors.ts';
import type { CheckoutCustomerInput, CustomerType, ExistingCustomerInput, NewCustomerInput } from '../../generated/resolvers.ts';
import type { Customers, KnownCustomer, PurchaseRight } from '../../ports.ts';
import { customerMissing, notABuyer, unknownParent } from '../problems.ts';

/** What is asked about customers. */
export type CustomerChecks = Pick<Customers, 'check' | 'find' | 'findOrganization' | 'purchaseRight'>;

/** Who buys, as far as that can be told. */
export interface CheckedCustomer {
  /** Undefined: somebody new, or nobody in particular. */
  known: KnownCustomer | undefined;
  /** What was told of somebody new. */
  told: NewCustomerInput | undefined;
  /** Who buys for the company of the customer; undefined: the customer, or an agent. */
  member?: { partyId: string; right: PurchaseRight };
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
  if (isMember(viewer)) return checkMember(customer, viewer, customers);
  if (customer.new) return checkNew(customer.new, viewer, customers);
  return checkExisting(customer.existing, viewer, customers);
};

const isMember = ({ role }: Viewer) => role === 'buyer' || role === 'approver';

/** Whoever buys for a company buys for that one, as long as they may. */
const checkMember = async (
  customer: CheckoutCustomerInput,
  viewer: Viewer,
  customers: CustomerChecks,
): Promise<CheckedCustomer> => {
  if (customer.new) return { known: undefined, told: undefined, billingAccountIds: [], problems: [existingCustomerRequired()] };
  const checked = await checkExisting(customer.existing, viewer, customers);
  const { partyId } = viewer;
  if (!checked.known || partyId === undefined)
    return { ...checked, problems: [...checked.problems, ...(checked.known ? [notABuyer()] : [])] };
  const right = await customers.purchaseRight(checked.known.customerId, partyId);
  return right ? { ...checked, member: { partyId, right } } : { ...checked, problems: [...checked.problems, notABuyer()] };
};

const checkExisting = async (
  { customerId, billingAccountId }: ExistingCustomerInput,
  viewer: Viewer,
  customers: CustomerChecks,
): Promise<CheckedCustomer> => {
  // Somebody else's customer looks like one that does not exist.
  const known = mayChange(viewer, { customerId }) ? await customers.find(customerId) : undefined;
  const billingAccountIds = known?.billingAccountIds ?? [];
  const isUnknownAccount = known && billingAccountId != null && !billingAccountIds.includes(billingAccountId);
  const problems = known ? (isUnknownAccount ? [unknownBillingAccount()] : []) : [unknownCustomer()];
  return { known, told: undefined, billingAccountIds, problems };
};
