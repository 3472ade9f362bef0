import DataLoader from 'dataloader';
import { actsForCustomer, maySee, type Viewer } from '../../kit/graph/viewer.ts';
import type { ProductOffering } from '../entities/product-offering.entity.ts';
import { loadAll, type CatalogLoaders } from '../loaders/catalog-loaders.ts';
import type { CatalogSnapshot } from '../ports.ts';
import { mostAlike } from '../search/most-alike.ts';
import { alternativesFor } from './alternatives-for.ts';
import type { Asking } from './asking.ts';
import { compiledRules } from './compiled-rules.ts';
import type { Evaluation, Judgement, Reason } from './judge.ts';
import type { Customers, KnownCustomer, Products } from './ports.ts';
import { readFacts } from './read-facts.ts';
import { readsProducts } from './reads.ts';

export type QualificationResult = 'QUALIFIED' | 'UNQUALIFIED' | 'ALTERNATE';

/** Whether an offering may be bought, and what instead. */
export interface OfferingQualification {
  result: QualificationResult;
  reasons: Reason[];
  requirements: Reason[];
  alternatives: ProductOffering[];
}

export interface QualifierSources {
  viewer: Viewer;
  customers: Customers;
  products: Products;
  loaders: CatalogLoaders;
  snapshot: () => Promise<CatalogSnapshot>;
  timeZone: string;
  /** Of the request: what is asked twice is the same question. */
  now: Date;
}

/** So many of the same categories are looked at. */
const LOOKED_AT = 20;

const resultOf = (reasons: readonly Reason[], alternatives: readonly ProductOffering[]): QualificationResult => {
  if (reasons.length === 0) return 'QUALIFIED';
  return alternatives.length > 0 ? 'ALTERNATE' : 'UNQUALIFIED';
};

/** Answers of one request: customers and products are read once, each asking is evaluated once, whatever the number of offerings. */
export const createQualifier = ({ viewer, customers, products, loaders, snapshot, timeZone, now }: QualifierSources) => {
  const customer = new DataLoader<string, KnownCustomer | undefined>((ids) => Promise.all(ids.map((id) => customers.find(id))));
  const held = new DataLoader<string, Awaited<ReturnType<Products['heldBy']>>>((ids) =>
    Promise.all(ids.map((id) => products.heldBy(id))),
  );
  const alike = async (offering: ProductOffering) => {
    const index = await (await snapshot()).index();
    return loadAll(loaders.offering, await mostAlike(index, offering, { most: LOOKED_AT, at: now }));
  };
  const evaluations = new Map<string, Promise<Evaluation | undefined>>();

  /** Undefined: there is no such customer for this viewer. */
  const evaluate = async (asking: Asking): Promise<Evaluation | undefined> => {
    const { customerId } = asking;
    if (customerId !== null && !maySee(viewer, { customerId })) return undefined;
    const known = customerId === null ? undefined : await customer.load(customerId);
    if (customerId !== null && known === undefined) return undefined;
    const served = await snapshot();
    const compiled = await compiledRules(served);
    const has = customerId !== null && readsProducts(compiled.reads) ? await held.load(customerId) : [];
    const facts = await readFacts(asking, { customer: known, held: has }, { loaders, snapshot: served, timeZone });
    return { compiled, holding: await compiled.holding(facts), at: asking.at };
  };

  const once = (asking: Asking) => {
    const key = JSON.stringify(asking);
    const begun = evaluations.get(key) ?? evaluate(asking);
    evaluations.set(key, begun);
    return begun;
  };

  return {
    /** Who is asked about when nobody is named. */
    self: actsForCustomer(viewer) ? (viewer.customerId ?? null) : null,
    now,
    evaluate: once,
    /** With what may be bought instead. */
    answer: async (offering: ProductOffering, judgement: Judgement, evaluation: Evaluation): Promise<OfferingQualification> => {
      const alternatives = await alternativesFor(offering, judgement, evaluation, { loaders, alike });
      const { reasons, requirements } = judgement;
      return { result: resultOf(reasons, alternatives), reasons, requirements, alternatives };
    },
  };
};

export type Qualifier = ReturnType<typeof createQualifier>;
