import type { CustomerType, NewCustomerInput } from '../generated/resolvers.ts';
import type { CheckoutPolicy } from './checkout-policy.schema.ts';
import { isOf, type PolicyLine } from './policy-line.ts';

/** The fields, as paths below `individual` or `organization`, that this cart asks for beyond what everybody tells. */
const requiredFields = (policy: CheckoutPolicy, lines: readonly PolicyLine[], customerType: CustomerType): string[] => {
  const rules = policy.requiredCustomerData.filter(
    (rule) => rule.customerType === customerType && lines.some((line) => line.action === 'ADD' && isOf(line, rule.categoryIds)),
  );
  return [...new Set(rules.flatMap(({ fields }) => fields))];
};

const valueAt = (value: unknown, [name, ...rest]: string[]): unknown =>
  name === undefined ? value : valueAt((value as Record<string, unknown> | null | undefined)?.[name], rest);

const isMissing = (value: unknown) => value == null || (typeof value === 'string' && value.trim() === '');

/** Those of the required fields that a new customer does not tell, as paths below the customer. */
export const missingFields = (
  policy: CheckoutPolicy,
  lines: readonly PolicyLine[],
  { individual, organization }: NewCustomerInput,
): string[][] => {
  const [customerType, branch, given] = individual
    ? (['INDIVIDUAL', 'individual', individual] as const)
    : (['ORGANIZATION', 'organization', organization] as const);
  return requiredFields(policy, lines, customerType)
    .map((field) => field.split('.'))
    .filter((path) => isMissing(valueAt(given, path)))
    .map((path) => [branch, ...path]);
};
