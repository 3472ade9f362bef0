import { LRUCache } from 'lru-cache';
import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import {
  OfferingFactsDocument,
  ServedCatalogDocument,
  type CategoryPathFragment,
  type OfferingFactsQuery,
} from '../generated/catalog.operations.ts';
import type { OfferingFacts, Offerings } from '../ports.ts';

const REMEMBERED = 10_000;

const launched = ['Active', 'Launched'];

type Offering = OfferingFactsQuery['offeringsById'][number];
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

/** Offerings of the catalog subgraph; what one version of the catalog says of an offering never changes, so it is asked for once. */
export const createOfferings = (subgraphs: SubgraphClient): Offerings => {
  const known = new LRUCache<string, { facts: OfferingFacts | undefined }>({ max: REMEMBERED });

  const ask = async (ids: string[]) => {
    const { catalogVersion, offeringsById } = await subgraphs.execute('catalog', OfferingFactsDocument, { ids });
    const found = new Map(offeringsById.map((offering) => [offering.id, toFacts(offering)]));
    for (const id of ids) known.set(`${catalogVersion.id} ${id}`, { facts: found.get(id) });
    return { version: catalogVersion.id, found };
  };

  const read = async (ids: readonly string[], tries: number): Promise<Map<string, OfferingFacts>> => {
    const { catalogVersion } = await subgraphs.execute('catalog', ServedCatalogDocument, {});
    const remembered = new Map(ids.map((id) => [id, known.get(`${catalogVersion.id} ${id}`)]));
    const unknown = ids.filter((id) => !remembered.get(id));
    const asked = unknown.length > 0 ? await ask(unknown) : undefined;
    // Another catalog was loaded meanwhile: an answer never mixes two.
    if (asked && asked.version !== catalogVersion.id && tries > 1) return read(ids, tries - 1);
    const all = ids.map((id) => asked?.found.get(id) ?? remembered.get(id)?.facts);
    return new Map(all.flatMap((facts) => (facts ? [[facts.id, facts]] : [])));
  };

  return { facts: (ids) => (ids.length === 0 ? Promise.resolve(new Map()) : read([...new Set(ids)], 3)) };
};
