import { LRUCache } from 'lru-cache';
import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import {
  OfferingFactsDocument,
  ServedCatalogDocument,
  type CategoryPathFragment,
  type OfferingFactsQuery,
} from '../generated/catalog.operations.ts';
import type { OfferingFacts, Offerings } from '../ports.ts';

/** The largest page of the catalog. */
const PAGE = 100;
const REMEMBERED = 10_000;

const launched = ['Active', 'Launched'];
/** All of TMF620: a customer can have a product that is not sold any more. */
const lifecycleStatus = [...launched, 'Retired', 'Obsolete', 'In study', 'In design', 'In test', 'Rejected'];

type Offering = OfferingFactsQuery['productOfferings']['nodes'][number];
interface Node {
  id: string;
  parent?: Node | null;
}

const idsUp = (category: Node | null | undefined): string[] => (category ? [category.id, ...idsUp(category.parent)] : []);

const toFacts = ({ id, name, lifecycleStatus: status, marketSegments, validFor, categories, terms }: Offering): OfferingFacts => {
  const paths = categories.map((category: CategoryPathFragment) => idsUp(category));
  return {
    id,
    name,
    categoryIds: [...new Set([...paths.flatMap(([own]) => own ?? []), ...paths.flat()])],
    marketSegments,
    isLaunched: launched.includes(status),
    offeredFrom: validFor?.startDateTime ?? null,
    offeredUntil: validFor?.endDateTime ?? null,
    terms,
  };
};

const pagesOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, page) => ids.slice(page * PAGE, (page + 1) * PAGE));

/** Offerings of the catalog subgraph; what one load of the catalog says of an offering never changes, so it is asked for once. */
export const createOfferings = (subgraphs: SubgraphClient): Offerings => {
  const known = new LRUCache<string, { facts: OfferingFacts | undefined }>({ max: REMEMBERED });

  const ask = async (ids: string[]) => {
    const { catalogVersion, productOfferings } = await subgraphs.execute('catalog', OfferingFactsDocument, {
      ids,
      lifecycleStatus,
      first: PAGE,
    });
    const found = new Map(productOfferings.nodes.map((offering) => [offering.id, toFacts(offering)]));
    for (const id of ids) known.set(`${catalogVersion.id} ${id}`, { facts: found.get(id) });
    return catalogVersion.id;
  };

  const read = async (ids: readonly string[], tries: number): Promise<Map<string, OfferingFacts>> => {
    const { catalogVersion } = await subgraphs.execute('catalog', ServedCatalogDocument, {});
    const keyOf = (id: string) => `${catalogVersion.id} ${id}`;
    const served = await Promise.all(pagesOf(ids.filter((id) => !known.has(keyOf(id)))).map(ask));
    // Another catalog was loaded meanwhile: an answer never mixes two.
    if (served.some((version) => version !== catalogVersion.id) && tries > 1) return read(ids, tries - 1);
    const all = ids.map((id) => known.get(keyOf(id))?.facts);
    return new Map(all.flatMap((facts) => (facts ? [[facts.id, facts]] : [])));
  };

  return { facts: (ids) => (ids.length === 0 ? Promise.resolve(new Map()) : read([...new Set(ids)], 3)) };
};
