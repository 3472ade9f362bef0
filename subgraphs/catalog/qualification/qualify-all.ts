import type { CatalogLoaders } from '../loaders/catalog-loaders.ts';
import { toAsked, type ItemInput } from './check-items.ts';
import { judgeByRules, type Evaluation } from './judge.ts';
import type { Qualifier } from './qualifier.ts';
import { readsOf } from './reads.ts';

/** What a customer may not have of these, and whether that depends on how likely bills stay unpaid. */
export const qualifyAll = async (
  items: readonly ItemInput[],
  evaluation: Evaluation,
  { loaders, qualifier }: { loaders: CatalogLoaders; qualifier: Qualifier },
) => {
  const looked = await Promise.all(
    items.map(async (item) => {
      const { productOfferingId, action } = toAsked(item);
      const offering = await loaders.offering.load(productOfferingId);
      if (!offering) return undefined;
      // Whether it is still sold is for the cart to say.
      const judgement = judgeByRules(offering, action, evaluation);
      const { reasons, alternatives } = await qualifier.answer(offering, judgement, evaluation);
      return { id: item.id, reasons, alternatives, rules: evaluation.compiled.about(offering, action) };
    }),
  );
  const known = looked.filter((one) => one !== undefined);
  return {
    items: known.filter(({ reasons }) => reasons.length > 0),
    dependsOnRisk: readsOf(known.flatMap(({ rules }) => rules)).has('customer.riskSegment'),
  };
};
