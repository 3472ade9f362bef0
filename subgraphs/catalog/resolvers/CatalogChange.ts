import type { CatalogChange as Change, MovedPrice, PriceMove } from '../entities/catalog-change.entity.ts';
import type { CatalogChangeResolvers } from '../generated/resolvers.ts';

const moveOf = ({ details }: Change): PriceMove | undefined => (details && 'priceId' in details ? details : undefined);
const statusOf = ({ details }: Change) => (details && 'from' in details ? details : undefined);

const moneyOf = (price: MovedPrice | null | undefined) => (price ? { value: price.amount, currency: price.currency } : null);

export const CatalogChange: CatalogChangeResolvers = {
  priceId: (change) => moveOf(change)?.priceId ?? null,
  priceName: (change) => moveOf(change)?.priceName ?? null,
  before: (change) => moneyOf(moveOf(change)?.before),
  after: (change) => moneyOf(moveOf(change)?.after),
  from: (change) => statusOf(change)?.from ?? null,
  to: (change) => statusOf(change)?.to ?? null,
};
