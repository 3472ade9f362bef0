import type { Hold } from '../hold.ts';
import type { PolicyLine } from '../policy/policy-line.ts';
import { depositOf, needsGuarantee, qualify } from '../policy/qualification.ts';
import type { Cart, FrozenRequest, RiskSegment } from '../ports.ts';

/** The lines of the frozen cart as the rules see them. */
export const policyLines = ({ lines }: Cart, { plan }: FrozenRequest): PolicyLine[] => {
  const categories = new Map(plan.lines.map(({ cartItemId, categoryIds }) => [cartItemId, categoryIds]));
  return lines.map((line) => ({ ...line, categoryIds: categories.get(line.id) ?? [] }));
};

/** The first thing that a buyer of this segment still owes an answer to; undefined: nothing is in the way. */
export async function missingAnswer(
  lines: readonly PolicyLine[],
  segment: RiskSegment | null,
  { plan: { rules }, answers }: FrozenRequest,
  hasStoredMethod: () => Promise<boolean>,
): Promise<Hold | undefined> {
  const items = qualify(rules, lines, segment);
  if (items.length > 0 && !answers.approval) return { code: 'OFFERING_NOT_QUALIFIED', items };
  const amount = depositOf(rules, lines, segment);
  if (amount && !answers.deposit) return { code: 'DEPOSIT_REQUIRED', amount };
  if (needsGuarantee(rules, lines, segment) && !answers.guarantee && !(await hasStoredMethod()))
    return { code: 'PAYMENT_METHOD_REQUIRED' };
  return undefined;
}
