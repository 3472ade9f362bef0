import type { TopLevelCondition } from 'json-rules-engine';
import type { RuleAction, RuleOutcome, RuleTarget } from '../entities/qualification-rule.entity.ts';
import type { TmfQualificationRule } from './qualification-rule.schema.ts';

const actions: Record<TmfQualificationRule['target']['action'][number], RuleAction> = {
  add: 'ADD',
  modify: 'MODIFY',
  delete: 'DELETE',
  noChange: 'NO_CHANGE',
};

const toTarget = ({ target }: TmfQualificationRule): RuleTarget => ({
  offeringIds: target.productOffering,
  categoryIds: target.category,
  specificationIds: target.productSpecification,
  marketSegments: target.marketSegment,
  exceptOfferingIds: target.exceptProductOffering,
  exceptMarketSegments: target.exceptMarketSegment,
  actions: target.action.map((action) => actions[action]),
});

const toOutcome = ({ event: { type, params } }: TmfQualificationRule): RuleOutcome => ({
  type,
  code: params.code,
  label: params.label,
  alternativeIds: params.alternative,
  fromSameCategory: params.alternativeFromSameCategory,
});

export const toRuleRow = (rule: TmfQualificationRule, tmf: unknown) => ({
  id: rule.id,
  name: rule.name,
  description: rule.description ?? null,
  lifecycleStatus: rule.lifecycleStatus ?? null,
  priority: rule.priority,
  validFrom: rule.validFor?.startDateTime ?? null,
  validTo: rule.validFor?.endDateTime ?? null,
  target: toTarget(rule),
  conditions: rule.conditions as TopLevelCondition,
  outcome: toOutcome(rule),
  tmf,
});
