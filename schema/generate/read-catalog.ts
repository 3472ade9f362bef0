import { createReadStream } from 'node:fs';
import { text } from 'node:stream/consumers';
import { recognise } from '../../subgraphs/catalog/tmf/recognise.ts';
import { isObject, type JsonObject } from '../../subgraphs/catalog/tmf/v5/json.ts';

/** Of an offering, what decides whether its specification gets types. */
export interface OfferingFacts {
  id: string;
  lifecycleStatus: string;
  specificationId: string | undefined;
  categoryIds: string[];
}

export interface CategoryFacts {
  id: string;
  parentId: string | undefined;
  childIds: string[];
  offeringIds: string[];
}

/** What the types need of a catalog. */
export interface CatalogContent {
  specifications: JsonObject[];
  offerings: OfferingFacts[];
  categories: CategoryFacts[];
}

const idOf = (value: unknown) => (isObject(value) && typeof value.id === 'string' ? value.id : undefined);
const idsOf = (value: unknown) => (Array.isArray(value) ? value.flatMap((each) => idOf(each) ?? []) : []);
const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

export const emptyContent = (): CatalogContent => ({ specifications: [], offerings: [], categories: [] });

/** Takes what is needed of one resource of a dump. */
export const addResource = (content: CatalogContent, collection: string | undefined, resource: JsonObject): void => {
  const id = idOf(resource) ?? '';
  if (collection === 'productSpecification') content.specifications.push(resource);
  if (collection === 'productOffering')
    content.offerings.push({
      id,
      lifecycleStatus: textOf(resource.lifecycleStatus) ?? '',
      specificationId: idOf(resource.productSpecification),
      categoryIds: idsOf(resource.category),
    });
  if (collection === 'category')
    content.categories.push({
      id,
      parentId: textOf(resource.parentId) ?? idOf(resource.parent),
      childIds: idsOf(resource.subCategory),
      offeringIds: idsOf(resource.productOffering),
    });
};

const addAll = (content: CatalogContent, json: unknown): void => {
  if (Array.isArray(json)) for (const each of json) if (isObject(each)) addResource(content, recognise(each), each);
  if (!isObject(json)) return;
  if ('id' in json) return void addResource(content, recognise(json), json);
  for (const [collection, items] of Object.entries(json))
    if (Array.isArray(items)) for (const each of items) if (isObject(each)) addResource(content, collection, each);
};

/** A TMF620 dump: an object of collections, a list of resources, or a resource a line. */
export const readCatalog = async (path: string): Promise<CatalogContent> => {
  const content = emptyContent();
  const all = await text(createReadStream(path));
  try {
    addAll(content, JSON.parse(all));
  } catch {
    for (const line of all.split('\n')) if (line.trim() !== '') addAll(content, JSON.parse(line));
  }
  return content;
};
