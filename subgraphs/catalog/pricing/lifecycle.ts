import type { ProductOffering } from '../entities/product-offering.entity.ts';
import { holdsAt, type Validity } from './validity.ts';

/** TMF620 calls `Active` validated and `Launched` sold; most operators sell both. */
export const sellableStatuses: readonly string[] = ['Active', 'Launched'];

/** A resource of the catalog without a status says nothing against itself. */
export const isInForce = (resource: Validity & { lifecycleStatus?: string | null }, at: Date): boolean =>
  (!resource.lifecycleStatus || sellableStatuses.includes(resource.lifecycleStatus)) && holdsAt(resource, at);

/** Why an offering cannot be bought now; undefined when it can. */
export const whyNotSellable = (
  offering: Pick<ProductOffering, 'lifecycleStatus' | 'isSellable' | 'validFrom' | 'validTo'>,
  { at, isInBundle }: { at: Date; isInBundle: boolean },
): string | undefined => {
  if (!sellableStatuses.includes(offering.lifecycleStatus)) return `its status is ${offering.lifecycleStatus}`;
  if (!offering.isSellable && !isInBundle) return 'it is sold only inside a bundle';
  if (!holdsAt(offering, at)) return 'it is not offered at this time';
  return undefined;
};
