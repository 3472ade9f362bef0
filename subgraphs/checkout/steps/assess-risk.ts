import type { CheckoutPorts, FrozenRequest, RiskSegment } from '../ports.ts';
import type { WithBuyer } from './buyer-of.ts';

interface Assessed extends WithBuyer {
  stepKey: string;
  /** Of an earlier check. */
  knownRisk?: RiskSegment | null;
}

/** How likely this buyer's bills stay unpaid, checked once and kept with the customer; null where no rule asks, or nobody can tell. */
export async function assessRisk(
  { stepKey, knownRisk, buyer }: Assessed,
  { customer, plan }: FrozenRequest,
  { creditCheck, customers }: Pick<CheckoutPorts, 'creditCheck' | 'customers'>,
): Promise<RiskSegment | null> {
  if (knownRisk) return knownRisk;
  const { rules, dependsOnRisk = false } = plan;
  const isAsked = dependsOnRisk || rules.qualification.length > 0 || rules.guarantee.categoryIds.length > 0;
  if (!isAsked || !creditCheck) return null;
  const customerId = buyer?.customerId ?? null;
  const { segment } = await creditCheck.assess({ key: stepKey, customer: 'new' in customer ? customer.new : null, customerId });
  if (customerId !== null) await customers.recordRisk(customerId, segment);
  return segment;
}
