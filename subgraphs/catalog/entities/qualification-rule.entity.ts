import { defineEntity, p } from '@mikro-orm/core';
import type { TopLevelCondition } from 'json-rules-engine';

export const ruleActions = ['ADD', 'MODIFY', 'DELETE', 'NO_CHANGE'] as const;
export type RuleAction = (typeof ruleActions)[number];

/** Which offerings a rule is about: those of any of these, but for the exceptions. */
export interface RuleTarget {
  offeringIds: string[];
  /** With all that lies below them. */
  categoryIds: string[];
  specificationIds: string[];
  marketSegments: string[];
  exceptOfferingIds: string[];
  exceptMarketSegments: string[];
  actions: RuleAction[];
}

export const ruleOutcomes = ['unqualified', 'depositRequired', 'approvalRequired'] as const;

/** What a rule says once its conditions hold. */
export interface RuleOutcome {
  type: (typeof ruleOutcomes)[number];
  code: string;
  label: string;
  alternativeIds: string[];
  /** Also what the categories of the offering hold besides it. */
  fromSameCategory: boolean;
}

const QualificationRuleSchema = defineEntity({
  name: 'QualificationRule',
  tableName: 'qualification_rule',
  properties: {
    catalogVersion: p.integer().primary(),
    id: p.text().primary(),
    name: p.text(),
    description: p.text().nullable(),
    lifecycleStatus: p.text().nullable(),
    /** Higher ones speak first. */
    priority: p.integer(),
    validFrom: p.datetime().nullable(),
    validTo: p.datetime().nullable(),
    target: p.json<RuleTarget>(),
    conditions: p.json<TopLevelCondition>(),
    outcome: p.json<RuleOutcome>(),
    tmf: p.json<unknown>().lazy(),
  },
});

/** Who may not buy what. Ours: TMF620 has no place for it, TMF679 asks about it. */
export class QualificationRule extends QualificationRuleSchema.class {}
QualificationRuleSchema.setClass(QualificationRule);
