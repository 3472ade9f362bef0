export type Json = Record<string, unknown>;

export const collections = ['catalog', 'category', 'productSpecification', 'productOfferingPrice', 'productOffering'] as const;
export type CollectionName = (typeof collections)[number];

const base = '/tmf-api/productCatalogManagement/v4';

const typeOf = (collection: CollectionName) => `${collection.charAt(0).toUpperCase()}${collection.slice(1)}`;

/** A resource with what TMF620 gives every resource. */
export const resource = (collection: CollectionName, id: string, name: string, rest: Json): Json => ({
  id,
  href: `${base}/${collection}/${id}`,
  name,
  version: '1.0',
  lifecycleStatus: 'Active',
  lastUpdate: '2026-10-01T06:00:00Z',
  validFor: { startDateTime: '2025-01-01T00:00:00Z' },
  '@type': typeOf(collection),
  ...rest,
});

export const referenceTo = (collection: CollectionName, id: string, name: string): Json => ({
  id,
  href: `${base}/${collection}/${id}`,
  name,
  '@referredType': typeOf(collection),
});
