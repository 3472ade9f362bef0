import { existingCustomerRequired, type CheckoutProblem } from '../../errors.ts';
import type { CheckoutPolicy } from '../../policy/checkout-policy.schema.ts';
import { missingFields } from '../../policy/required-data.ts';
import { customerFirstCategories } from '../../policy/strategy.ts';
import type { Cart } from '../../ports.ts';
import type { PlanLine } from '../plan-line.ts';
import { customerRequiredFirst, missingData, onlyForCompanies } from '../problems.ts';
import type { CheckedCustomer } from './check-customer.ts';

/** A person who buys for themselves; nobody in particular may still be a company. */
const isPrivate = ({ known, told }: Pick<CheckedCustomer, 'known' | 'told'>) =>
  known ? !known.isOrganization : told?.individual != null && Object.keys(told.individual).length > 0;

const forCompaniesOnly = (lines: readonly PlanLine[], { companySegments }: Pick<CheckoutPolicy, 'companySegments'>) =>
  lines.filter(
    ({ action, marketSegments }) =>
      action === 'ADD' && marketSegments.length > 0 && marketSegments.every((segment) => companySegments.includes(segment)),
  );

/** Whether this cart can be this customer's. */
export const checkBuyer = (
  cart: Cart,
  lines: readonly PlanLine[],
  { known, told }: Pick<CheckedCustomer, 'known' | 'told'>,
  policy: CheckoutPolicy,
): CheckoutProblem[] => {
  const touchesProducts = cart.lines.some(({ action }) => action !== 'ADD');
  const isForeign = cart.customerId !== null && cart.customerId !== known?.customerId;
  const first = known ? [] : customerFirstCategories(policy, lines);
  return [
    ...(isForeign || (touchesProducts && !known) ? [existingCustomerRequired()] : []),
    ...(first.length > 0 ? [customerRequiredFirst(first)] : []),
    ...(isPrivate({ known, told }) ? forCompaniesOnly(lines, policy).map(onlyForCompanies) : []),
  ];
};

const isWithin = (path: readonly string[], outer: readonly string[]) => outer.every((part, index) => path[index] === part);

/** What these lines ask for beyond what everybody tells; what was objected to already is not said twice. */
export const checkData = (
  { told, problems }: Pick<CheckedCustomer, 'told' | 'problems'>,
  lines: readonly PlanLine[],
  policy: CheckoutPolicy,
): CheckoutProblem[] =>
  told
    ? missingFields(policy, lines, told)
        .map(missingData)
        .filter(({ path }) => !problems.some((problem) => isWithin(problem.path, path)))
    : [];
