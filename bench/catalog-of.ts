import { Readable } from 'node:stream';
import { categoryOf } from './catalog/categories.ts';
import { offeringOf } from './catalog/offerings.ts';
import { shapeOf, type CatalogSize } from './catalog/shape.ts';
import { specificationOf } from './catalog/specifications.ts';
import { collections, resource, type CollectionName, type Json } from './catalog/tmf.ts';

const CHUNK = 64 * 1024;

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A telecom operator's TMF620 v4 catalog, one resource after the other: what is referred to comes before what refers to it. */
export function* resourcesOf(size: CatalogSize): Generator<{ collection: CollectionName; resource: Json }> {
  const shape = shapeOf(size);
  yield { collection: 'catalog', resource: resource('catalog', 'catalog-1', 'Measured', { catalogType: 'product' }) };
  for (const index of upTo(shape.categories)) yield { collection: 'category', resource: categoryOf(index, shape) };
  for (const index of upTo(shape.specifications)) {
    yield { collection: 'productSpecification', resource: specificationOf(index, shape) };
  }
  for (let index = 0; index < shape.offerings; index++) {
    const { offering, prices } = offeringOf(index, shape);
    for (const price of prices) yield { collection: 'productOfferingPrice', resource: price };
    yield { collection: 'productOffering', resource: offering };
  }
}

/** The same as an object of collections, whole in memory. */
export const dumpOf = (size: CatalogSize): Record<CollectionName, Json[]> => {
  const dump = Object.fromEntries(collections.map((name) => [name, [] as Json[]])) as Record<CollectionName, Json[]>;
  for (const { collection, resource: each } of resourcesOf(size)) dump[collection].push(each);
  return dump;
};

function* chunksOf(size: CatalogSize): Generator<Buffer> {
  let text = '';
  for (const { resource: each } of resourcesOf(size)) {
    text += `${JSON.stringify(each)}\n`;
    if (text.length < CHUNK) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

/** The same as NDJSON, never whole in memory. */
export const ndjsonOf = (size: CatalogSize): Readable => Readable.from(chunksOf(size), { objectMode: false });
