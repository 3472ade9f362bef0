import { defineEntity, p } from '@mikro-orm/core';

export const changeKinds = ['ADDED', 'CHANGED', 'RETIRED', 'REMOVED', 'PRICE_MOVED'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const isChangeKind = (text: string): text is ChangeKind => (changeKinds as readonly string[]).includes(text);

/** A price before and after; absent where there was none, or is none any more. */
export interface PriceMove {
  priceId: string;
  priceName: string;
  before: MovedPrice | null;
  after: MovedPrice | null;
}

export interface MovedPrice {
  amount: string;
  currency: string;
  period: string | null;
}

const CatalogChangeSchema = defineEntity({
  name: 'CatalogChange',
  tableName: 'catalog_change',
  properties: {
    loadId: p.uuid().primary(),
    kind: p.enum(changeKinds).primary(),
    position: p.integer().primary(),
    resourceType: p.text(),
    resourceId: p.text(),
    name: p.text(),
    details: p.json<PriceMove | { from: string; to: string }>().nullable(),
  },
});

/** One difference between the catalog that was served and the one of a load. */
export class CatalogChange extends CatalogChangeSchema.class {}
CatalogChangeSchema.setClass(CatalogChange);
