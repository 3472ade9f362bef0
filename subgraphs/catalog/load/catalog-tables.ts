/** What a version consists of: each is partitioned by it. */
export const catalogTables = [
  'category',
  'product_specification',
  'product_offering_price',
  'product_offering',
  'qualification_rule',
] as const;
export type CatalogTable = (typeof catalogTables)[number];

/** The table of one version. */
export const tableOf = (table: CatalogTable, version: number): string => `catalog.${table}_${version}`;
