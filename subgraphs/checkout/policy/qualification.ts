import { Decimal } from 'decimal.js';
import { isPositive, money, totalsOf, type Money } from '../../kit/money.ts';
import type { RiskSegment } from '../ports.ts';
import type { RiskRules } from './checkout-policy.schema.ts';
import { isOf, type PolicyLine } from './policy-line.ts';

/** A line that customers of this segment may not buy. */
export interface NotQualified {
  cartItemId: string;
  productOfferingId: string;
  reason: string;
  /** Ids of offerings that can be bought instead. */
  alternatives: string[];
}

/** Null: nobody knows, so no rule applies. */
type Segment = RiskSegment | null;

const ruleFor = ({ qualification }: RiskRules, line: PolicyLine, segment: Segment) =>
  line.action === 'ADD'
    ? qualification.find(
        (rule) =>
          rule.segment === segment && isOf(line, rule.categoryIds) && !rule.exceptOfferingIds.includes(line.productOfferingId),
      )
    : undefined;

/** The new products that a customer of this segment may not buy. */
export const qualify = (rules: RiskRules, lines: readonly PolicyLine[], segment: Segment): NotQualified[] =>
  lines.flatMap((line) => {
    const rule = ruleFor(rules, line, segment);
    if (rule?.decision !== 'NOT_QUALIFIED') return [];
    const { reason, alternatives } = rule;
    return [{ cartItemId: line.id, productOfferingId: line.productOfferingId, reason, alternatives }];
  });

/** What a customer of this segment pays beforehand; null: nothing. */
export const depositOf = (rules: RiskRules, lines: readonly PolicyLine[], segment: Segment): Money | null => {
  const parts = lines.flatMap((line) => {
    const rule = ruleFor(rules, line, segment);
    const currency = line.prices[0]?.amount.currency;
    if (rule?.decision !== 'DEPOSIT' || currency === undefined) return [];
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
