import { optionalStepsOf } from '../policy/strategy.ts';
import { rulesFor } from '../policy/qualification.ts';
import type { CheckoutPolicy } from '../policy/checkout-policy.schema.ts';
import type { Assessment } from './assess-checkout.ts';
import type { FrozenPlan } from './frozen-plan.ts';
import { lineBackend } from './plan-line.ts';

/** The plan as the process keeps it. */
export const freezePlan = (
  { customer, strategy, lines, facts, qualification }: Assessment,
  policy: CheckoutPolicy,
  { isAgreed }: { isAgreed: boolean },
): FrozenPlan => ({
  strategy,
  optionalSteps: optionalStepsOf(strategy, {
    isExisting: customer.known !== undefined,
    isOfMember: customer.member !== undefined,
  }),
  lines: lines.map((line) => ({
    cartItemId: line.id,
    billingAccountId: line.billingAccountId,
    newBillingAccount: line.newBillingAccount,
    requestedStartDate: line.requestedStartDate,
    requestedCompletionDate: line.requestedCompletionDate ?? null,
    terminationDate: line.terminationDate ?? null,
    term: line.term ?? null,
    effectiveStartDate: line.effectiveStartDate,
    validity: line.validity,
    commitmentMonths: line.commitmentMonths,
    categoryIds: line.categoryIds,
    backend: lineBackend(line),
    billingAccountAfterProduct: line.profile.billingAccountAfterProduct,
  })),
  rules: rulesFor(policy, lines),
  dependsOnRisk: qualification.dependsOnRisk,
  facts,
  isAgreed,
});
