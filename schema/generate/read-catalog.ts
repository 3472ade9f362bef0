import { createReadStream } from 'node:fs';
import { plainBytes, readPieces } from '../../subgraphs/catalog/load/read/read-pieces.ts';
import { parsePiece } from '../../subgraphs/catalog/load/stage/parse-resource.ts';
import { named, recognise } from '../../subgraphs/catalog/tmf/recognise.ts';
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

/** A TMF620 dump, v4 or v5, however it is laid out and however large; only what is needed is kept. */
export const readCatalog = async (path: string): Promise<CatalogContent> => {
  const content = emptyContent();
  for await (const pieces of readPieces(plainBytes(createReadStream(path))))
    for (const piece of pieces) {
      if (piece.kind !== 'resource') continue;
      const parsed = parsePiece(piece);
      if (!parsed.ok) throw new Error(`${path}, line ${piece.line}: ${parsed.problem.path} ${parsed.problem.reason}`);
      if (!isObject(parsed.value)) continue;
      const collection = piece.collection === undefined ? recognise(parsed.value) : named(piece.collection);
      addResource(content, collection, parsed.value);
    }
  return content;
};
