import { defineEntity, p } from '@mikro-orm/core';

const CatalogVersionSchema = defineEntity({
  name: 'CatalogVersion',
  tableName: 'catalog_version',
  properties: {
    id: p.integer().primary().autoincrement(),
    loadedAt: p.datetime(),
    source: p.text(),
    dumpHash: p.text(),
    offeringCount: p.integer(),
    isCurrent: p.boolean().default(false),
    /** Of the code that made its rows from the originals. */
    mappingVersion: p.integer().default(0),
  },
});

/** One load of a whole dump. Every other row belongs to one of these; exactly one is served. */
export class CatalogVersion extends CatalogVersionSchema.class {}
CatalogVersionSchema.setClass(CatalogVersion);
