import { randomUUID } from 'node:crypto';
import type { CatalogSnapshot, ServedVersion } from '../ports.ts';
import { OfferingPage, type OfferingPageArguments } from '../search/offering-page.ts';
import type { Asking } from './asking.ts';
import { expirationOf } from './expiration.ts';
import { blockedBy, type Evaluation } from './judge.ts';

/** What somebody may buy, a page of it. */
export interface FoundQualification {
  id: string;
  state: 'DONE';
  productOfferings: OfferingPage;
  effectiveQualificationDate: Date;
  expirationDate: Date;
  catalogVersion: ServedVersion;
  categoryIds: readonly string[];
  asking: Asking;
}

interface Wanted {
  categoryIds: readonly string[] | null;
  page: OfferingPageArguments;
}

/** Looks in the index for what no rule is against; no offering is looked at one by one. */
export const findQualified = async (
  { categoryIds, page }: Wanted,
  { asking, evaluation, now }: { asking: Asking; evaluation: Evaluation; now: Date },
  snapshot: CatalogSnapshot,
): Promise<FoundQualification> => {
  const index = await snapshot.index();
  const wanted = { categoryIds, sellable: true };
  const except = blockedBy(evaluation, 'ADD').map(({ target: { actions: _, ...target } }) => target);
  const list = await index.find({ ...wanted, except, validAt: asking.at }, 'NAME_ASC', now);
  return {
    id: randomUUID(),
    state: 'DONE',
    // A cursor stays good when the customer, or a rule, has changed meanwhile.
    productOfferings: new OfferingPage(list, { filter: wanted, sort: 'NAME_ASC' }, page),
    effectiveQualificationDate: now,
    expirationDate: expirationOf(evaluation, [], now),
    catalogVersion: snapshot.version,
    categoryIds: categoryIds ?? [],
    asking,
  };
};
