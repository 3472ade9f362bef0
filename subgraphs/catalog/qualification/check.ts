import { randomUUID } from 'node:crypto';
import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { ProductOffering } from '../entities/product-offering.entity.ts';
import type { RuleAction } from '../entities/qualification-rule.entity.ts';
import { under, unknownOffering } from '../errors.ts';
import type { CatalogLoaders } from '../loaders/catalog-loaders.ts';
import type { ServedVersion } from '../ports.ts';
import type { Asking } from './asking.ts';
import { toAsked, type ItemInput } from './check-items.ts';
import { expirationOf } from './expiration.ts';
import { judge, type Evaluation } from './judge.ts';
import type { OfferingQualification, Qualifier } from './qualifier.ts';

/** What an answer leaves out, and who asked; TMF679 repeats it. */
export interface Wishes {
  provideAlternative: boolean;
  provideOnlyAvailable: boolean;
  provideUnavailabilityReason: boolean;
}

export interface CheckedItem {
  id: string;
  state: 'DONE' | 'TERMINATED_WITH_ERROR';
  action: RuleAction;
  productOffering: ProductOffering | null;
  qualification: OfferingQualification | null;
  terminationErrors: InputProblem[];
}

/** The answer as a whole. */
export interface CheckedQualification {
  id: string;
  state: 'DONE' | 'TERMINATED_WITH_ERROR';
  items: CheckedItem[];
  effectiveQualificationDate: Date;
  expirationDate: Date;
  catalogVersion: ServedVersion;
  asking: Asking;
  wishes: Wishes;
}

const asWished = (found: OfferingQualification, wishes: Wishes): OfferingQualification => ({
  ...found,
  reasons: wishes.provideUnavailabilityReason ? found.reasons : [],
  ...(!wishes.provideAlternative && {
    alternatives: [],
    result: found.result === 'ALTERNATE' ? ('UNQUALIFIED' as const) : found.result,
  }),
});

const unknown = (id: string, action: RuleAction, productOfferingId: string): CheckedItem => ({
  id,
  state: 'TERMINATED_WITH_ERROR',
  action,
  productOffering: null,
  qualification: null,
  terminationErrors: under('input', [unknownOffering(productOfferingId)]),
});

/** Looks at all items in one evaluation. */
export const checkQualification = async (
  { items, asking, wishes, evaluation }: { items: readonly ItemInput[]; asking: Asking; wishes: Wishes; evaluation: Evaluation },
  { loaders, qualifier, version }: { loaders: CatalogLoaders; qualifier: Qualifier; version: ServedVersion },
): Promise<CheckedQualification> => {
  const checkItem = async (input: ItemInput): Promise<CheckedItem> => {
    const { productOfferingId, action } = toAsked(input);
    const offering = await loaders.offering.load(productOfferingId);
    if (!offering) return unknown(input.id, action, productOfferingId);
    const found = await qualifier.answer(offering, judge(offering, action, evaluation), evaluation);
    const qualification = asWished(found, wishes);
    return { id: input.id, state: 'DONE', action, productOffering: offering, qualification, terminationErrors: [] };
  };
  const checked = await Promise.all(items.map(checkItem));
  const isShown = ({ qualification }: CheckedItem) => !wishes.provideOnlyAvailable || qualification?.result === 'QUALIFIED';
  const offerings = checked.flatMap(({ productOffering }) => productOffering ?? []);
  return {
    id: randomUUID(),
    state: checked.some(({ state }) => state === 'DONE') ? 'DONE' : 'TERMINATED_WITH_ERROR',
    items: checked.filter(isShown),
    effectiveQualificationDate: qualifier.now,
    expirationDate: expirationOf(evaluation, offerings, qualifier.now),
    catalogVersion: version,
    asking,
    wishes,
  };
};
