import { isInForce, whyNotSellable } from '../pricing/lifecycle.ts';
import type { ProductOffering } from '../entities/product-offering.entity.ts';
import type { QualificationRule, RuleAction, RuleOutcome } from '../entities/qualification-rule.entity.ts';
import { byPriority, type CompiledRules } from './compiled-rules.ts';

/** Why something cannot be bought, or what is asked for first. TMF679 `EligibilityUnavailabilityReason`. */
export interface Reason {
  code: string;
  label: string;
}

/** What the rules say about one offering, before anybody looked for another. */
export interface Judgement {
  reasons: Reason[];
  /** Asked for before it is delivered; nothing against it. */
  requirements: Reason[];
  alternativeIds: string[];
  /** Whether what lies in the same categories would do instead. */
  fromSameCategory: boolean;
}

/** Which rules hold for one customer at one moment: found once, however many offerings are asked about. */
export interface Evaluation {
  compiled: CompiledRules;
  holding: ReadonlySet<string>;
  at: Date;
}

const toReason = ({ code, label }: Reason): Reason => ({ code, label });

const notSold = (offering: ProductOffering, action: RuleAction, at: Date): RuleOutcome[] => {
  const why = action === 'ADD' ? whyNotSellable(offering, { at, isInBundle: true }) : undefined;
  const label = `"${offering.name}" cannot be bought: ${why}.`;
  return why === undefined
    ? []
    : [{ type: 'unqualified', code: 'OFFERING_NOT_SELLABLE', label, alternativeIds: [], fromSameCategory: true }];
};

/** What the rules say, and nothing else. */
export const judgeByRules = (
  offering: ProductOffering,
  action: RuleAction,
  { compiled, holding, at }: Evaluation,
  first: readonly RuleOutcome[] = [],
): Judgement => {
  const said = compiled
    .about(offering, action)
    .filter((rule) => holding.has(rule.id) && isInForce(rule, at))
    .sort(byPriority)
    .map(({ outcome }) => outcome);
  const against = [...first, ...said.filter(({ type }) => type === 'unqualified')];
  return {
    reasons: against.map(toReason),
    requirements: said.filter(({ type }) => type !== 'unqualified').map(toReason),
    alternativeIds: [...new Set(against.flatMap(({ alternativeIds }) => alternativeIds))],
    fromSameCategory: against.some(({ fromSameCategory }) => fromSameCategory),
  };
};

/** What nobody like this customer may get: the rules against it that hold. */
export const blockedBy = ({ compiled, holding, at }: Evaluation, action: RuleAction): QualificationRule[] =>
  compiled.rules.filter(
    (rule) =>
      rule.outcome.type === 'unqualified' && rule.target.actions.includes(action) && holding.has(rule.id) && isInForce(rule, at),
  );

/** Also whether it is sold at all. */
export const judge = (offering: ProductOffering, action: RuleAction, evaluation: Evaluation): Judgement =>
  judgeByRules(offering, action, evaluation, notSold(offering, action, evaluation.at));
