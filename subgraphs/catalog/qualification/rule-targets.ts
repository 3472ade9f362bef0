import { treeOf, withBelow } from '../category-tree.ts';
import type { Category } from '../entities/category.entity.ts';
import type { ProductOffering } from '../entities/product-offering.entity.ts';
import type { QualificationRule, RuleAction, RuleTarget } from '../entities/qualification-rule.entity.ts';

export type TargetedOffering = Pick<ProductOffering, 'id' | 'categoryIds' | 'productSpecificationId' | 'marketSegments'>;

type Index = Map<string, QualificationRule[]>;

const put = (index: Index, ids: Iterable<string>, rule: QualificationRule) => {
  for (const id of ids) index.set(id, [...(index.get(id) ?? []), rule]);
};

/** The rules about an offering, found without looking at all of them. */
export const createRuleTargets = (rules: readonly QualificationRule[], categories: readonly Category[]) => {
  const [offerings, below, specifications, segments] = [new Map(), new Map(), new Map(), new Map()] as [
    Index,
    Index,
    Index,
    Index,
  ];
  const tree = treeOf(categories);
  for (const rule of rules) {
    const { target } = rule;
    put(offerings, target.offeringIds, rule);
    put(below, withBelow(target.categoryIds, tree), rule);
    put(specifications, target.specificationIds, rule);
    put(segments, target.marketSegments, rule);
  }
  return (offering: TargetedOffering, action: RuleAction): QualificationRule[] => {
    const found = new Set([
      ...(offerings.get(offering.id) ?? []),
      ...offering.categoryIds.flatMap((id) => below.get(id) ?? []),
      ...(specifications.get(offering.productSpecificationId ?? '') ?? []),
      ...offering.marketSegments.flatMap((id) => segments.get(id) ?? []),
    ]);
    const isExcepted = ({ exceptOfferingIds, exceptMarketSegments }: RuleTarget) =>
      exceptOfferingIds.includes(offering.id) || offering.marketSegments.some((id) => exceptMarketSegments.includes(id));
    return [...found].filter(({ target }) => target.actions.includes(action) && !isExcepted(target));
  };
};
