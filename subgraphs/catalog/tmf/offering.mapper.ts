import type { BundledChild, OfferingTerm } from '../entities/product-offering.entity.ts';
import { toUse } from './characteristic.mapper.ts';
import type { TmfOffering, TmfPrice } from './dump.schema.ts';
import { unsaidStatus } from './lifecycle.ts';
import { toValidity } from './validity.mapper.ts';

/** A price that is more than a reference to one (TMF620 4.1). */
const isByValue = ({ price, priceType, percentage }: TmfPrice) => price != null || priceType != null || percentage != null;

/** The id of the price at this place of an offering: its own or, for one that stands there by value without any, one made of its place. */
const priceIdAt = (offering: TmfOffering, price: TmfPrice, index: number) =>
  price.id ?? (isByValue(price) ? `${offering.id}/price/${index + 1}` : '');

/** The prices that an offering holds by value, each with its place among the offering's. */
export const toEmbeddedPrices = (offering: TmfOffering) =>
  offering.productOfferingPrice.flatMap((price, index) =>
    isByValue(price)
      ? [{ index, price: { ...price, id: priceIdAt(offering, price, index), name: price.name ?? offering.name } }]
      : [],
  );

const toBundled = ({ bundledProductOffering }: TmfOffering): BundledChild[] =>
  bundledProductOffering.map(({ id, bundledProductOfferingOption: option }) => {
    const min = option?.numberRelOfferLowerLimit ?? 0;
    return { id, min, max: option?.numberRelOfferUpperLimit ?? null, default: option?.numberRelOfferDefault ?? min };
  });

const toTerms = ({ productOfferingTerm }: TmfOffering): OfferingTerm[] =>
  productOfferingTerm.map(({ name, description, duration }) => {
    const amount = duration?.amount ?? duration?.value;
    const units = duration?.units?.toLowerCase();
    return {
      name: name ?? (amount && units ? `${amount} ${units}` : ''),
      ...(description && { description }),
      ...(amount && units && { duration: { amount: Number(amount), units } }),
    };
  });

/** An offering as it says of itself; a category may list it too. References stand in the order of the original. */
export const toOfferingRow = (offering: TmfOffering, tmf: unknown) => {
  const bundledOfferings = toBundled(offering);
  return {
    id: offering.id,
    name: offering.name,
    sortName: offering.name.toLowerCase(),
    description: offering.description ?? null,
    lifecycleStatus: offering.lifecycleStatus ?? unsaidStatus,
    isSellable: offering.isSellable ?? true,
    isBundle: offering.isBundle ?? bundledOfferings.length > 0,
    version: offering.version ?? null,
    ...toValidity(offering.validFor),
    productSpecificationId: offering.productSpecification?.id ?? null,
    marketSegments: offering.marketSegment.flatMap(({ id }) => id ?? []),
    categoryIds: offering.category.map(({ id }) => id),
    priceIds: offering.productOfferingPrice.map((price, index) => priceIdAt(offering, price, index)),
    characteristicUses: offering.prodSpecCharValueUse.map(toUse),
    terms: toTerms(offering),
    bundledOfferings,
    relationships: offering.productOfferingRelationship.map(({ id, relationshipType, role }) => ({
      id,
      type: relationshipType,
      ...(role && { role }),
    })),
    tmf,
  };
};
