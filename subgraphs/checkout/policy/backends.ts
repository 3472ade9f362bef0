import type { CheckoutPolicy } from './checkout-policy.schema.ts';
import { isOf, type PolicyLine } from './policy-line.ts';

/** Name of the system that serves a line. */
export const backendOf = (policy: CheckoutPolicy, line: Pick<PolicyLine, 'categoryIds'>): string =>
  policy.backendByCategory.find(({ categoryId }) => isOf(line, [categoryId]))?.backend ?? policy.defaultBackend;
