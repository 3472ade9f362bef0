import { Decimal } from 'decimal.js';
import { isPositive, money, totalsOf, type Money } from '../../kit/money.ts';
import type { RiskSegment } from '../ports.ts';
import type { RiskRules } from './checkout-policy.schema.ts';
import { isOf, type PolicyLine } from './policy-line.ts';

/** Null: nobody knows, so no rule applies. */
type Segment = RiskSegment | null;

/** The first one counts; what is not sold to this segment, in the plan of a checkout of before, needs no deposit. */
const depositFor = ({ qualification }: RiskRules, line: PolicyLine, segment: Segment) => {
  const applies = ({ segment: of, categoryIds, exceptOfferingIds }: RiskRules['qualification'][number]) =>
    of === segment && isOf(line, categoryIds) && !exceptOfferingIds.includes(line.productOfferingId);
  const rule = line.action === 'ADD' ? qualification.find(applies) : undefined;
  return rule?.decision === 'DEPOSIT' ? rule : undefined;
};

/** What a customer of this segment pays beforehand; null: nothing. */
export const depositOf = (rules: RiskRules, lines: readonly PolicyLine[], segment: Segment): Money | null => {
  const parts = lines.flatMap((line) => {
    const rule = depositFor(rules, line, segment);
    const currency = line.prices[0]?.amount.currency;
    if (!rule || currency === undefined) return [];
    const { monthly } = totalsOf(line.prices, currency);
    return [money(new Decimal(monthly.value).times(rule.depositMonths), currency)];
  });
  const [first] = parts;
  if (!first) return null;
  const sum = money(Decimal.sum(...parts.map(({ value }) => value)), first.currency);
  return isPositive(sum) ? sum : null;
};

/** Whether a stored payment method has to guarantee the bills of these lines. */
export const needsGuarantee = ({ guarantee }: RiskRules, lines: readonly PolicyLine[], segment: Segment): boolean =>
  segment !== null &&
  guarantee.segments.includes(segment) &&
  lines.some((line) => line.action === 'ADD' && isOf(line, guarantee.categoryIds));

/** The rules that could ever apply to these lines: what a running checkout keeps of the policy it began with. */
export const rulesFor = ({ qualification, guarantee }: RiskRules, lines: readonly PolicyLine[]): RiskRules => {
  const touches = (categoryIds: readonly string[]) => lines.some((line) => line.action === 'ADD' && isOf(line, categoryIds));
  return {
    qualification: qualification.filter((rule) => touches(rule.categoryIds)),
    guarantee: touches(guarantee.categoryIds) ? guarantee : { segments: [], categoryIds: [] },
  };
};
