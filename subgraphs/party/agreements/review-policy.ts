import { Decimal } from 'decimal.js';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Money } from '../../kit/money.ts';
import { agreementTypes, type AgreementType } from '../entities/agreement.entity.ts';

const limit = z.strictObject({ value: z.string().regex(/^\d+(\.\d+)?$/), currency: z.string().regex(/^[A-Z]{3}$/) });

const rule = z
  .strictObject({
    agreementType: z.enum(agreementTypes),
    /** Of all parties without a rule of their own when absent. */
    partyType: z.enum(['individual', 'organization']).optional(),
    review: z.enum(['AUTO', 'MANUAL', 'AUTO_UNDER_LIMIT']),
    /** What the rest of the term may cost at most to be accepted without a person. */
    limit: limit.optional(),
    reviewDays: z.int().min(1).max(365),
  })
  .refine(({ review, limit: most }) => (review === 'AUTO_UNDER_LIMIT') === (most !== undefined), {
    error: 'AUTO_UNDER_LIMIT has a limit, and nothing else has one',
  });

const policyFile = z.array(rule);

type Rule = z.infer<typeof rule>;

/** Who decides when somebody asks to end an agreement. */
export type ReviewPolicy = readonly Rule[];

const own = new URL('./review-policy.json', import.meta.url);

const nameOf = ({ agreementType, partyType }: Pick<Rule, 'agreementType' | 'partyType'>) =>
  `${agreementType}, ${partyType ?? 'others'}`;

function faultsOf(rules: ReviewPolicy): string[] {
  const twice = [...Map.groupBy(rules, nameOf)].filter(([, same]) => same.length > 1);
  const uncovered = agreementTypes.filter(
    (agreementType) => !ruleFor(rules, agreementType, 'individual') || !ruleFor(rules, agreementType, 'organization'),
  );
  return [
    ...twice.map(([name]) => `${name}: there are two rules.`),
    ...uncovered.map((agreementType) => `${agreementType}: there is no rule for all parties.`),
  ];
}

const ruleFor = (rules: ReviewPolicy, agreementType: AgreementType, partyType: string): Rule | undefined =>
  rules.find((one) => one.agreementType === agreementType && one.partyType === partyType) ??
  rules.find((one) => one.agreementType === agreementType && one.partyType === undefined);

/** The policy of a file, or the one that comes with the project. Throws with all that is wrong with it. */
export function loadReviewPolicy(file: string | URL = own): ReviewPolicy {
  const refuse = (faults: readonly string[]): never => {
    throw new Error(
      [`The review policy in ${String(file)} cannot be used:`, ...faults.map((fault) => `  - ${fault}`)].join('\n'),
    );
  };
  const { data, error } = policyFile.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (error) return refuse(z.prettifyError(error).split('\n'));
  const faults = faultsOf(data);
  return faults.length > 0 ? refuse(faults) : data;
}

/** What a rule is chosen by. */
export interface EndedAgreement {
  type: AgreementType;
  partyType: 'individual' | 'organization';
  /** What its products would still cost until its end. */
  remaining: Money;
}

/** Null: nobody has to look at it; else how many days a person has for that. */
export function reviewDaysFor({ type, partyType, remaining }: EndedAgreement, policy: ReviewPolicy): number | null {
  const found = ruleFor(policy, type, partyType);
  if (!found) throw new Error(`The review policy has no rule for ${type}, ${partyType}.`);
  const { review, limit: most, reviewDays } = found;
  if (review === 'MANUAL') return reviewDays;
  if (!most) return null;
  const isUnder = remaining.currency === most.currency && new Decimal(remaining.value).lte(most.value);
  return isUnder || new Decimal(remaining.value).isZero() ? null : reviewDays;
}
