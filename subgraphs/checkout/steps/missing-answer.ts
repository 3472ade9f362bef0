import type { Hold } from '../hold.ts';
import type { PolicyLine } from '../policy/policy-line.ts';
import { depositOf, needsGuarantee } from '../policy/qualification.ts';
import type { Cart, FrozenRequest, NotQualified, RiskSegment } from '../ports.ts';

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
  { notQualified, hasStoredMethod }: { notQualified: () => Promise<NotQualified[]>; hasStoredMethod: () => Promise<boolean> },
): Promise<Hold | undefined> {
  const items = answers.approval ? [] : await notQualified();
  if (items.length > 0) return { code: 'OFFERING_NOT_QUALIFIED', items };
  const amount = depositOf(rules, lines, segment);
  if (amount && !answers.deposit) return { code: 'DEPOSIT_REQUIRED', amount };
  if (needsGuarantee(rules, lines, segment) && !answers.guarantee && !(await hasStoredMethod()))
    return { code: 'PAYMENT_METHOD_REQUIRED' };
  return undefined;
}
