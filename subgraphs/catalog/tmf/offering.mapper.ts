import { toBundle } from './bundle.mapper.ts';
import { toUse } from './characteristic.mapper.ts';
import type { TmfOffering } from './dump.schema.ts';
import { unsaidStatus } from './lifecycle.ts';
import { toAttachment, toPeriod, toReferences, toTerm } from './parts.mapper.ts';
import { isByValue } from './price.mapper.ts';
import type { TmfPrice } from './price.schema.ts';
import { toValidity } from './validity.mapper.ts';

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

/** Such a price as it was written. */
export const heldPrice = (tmf: unknown, index: number): unknown =>
  (tmf as { productOfferingPrice: unknown[] }).productOfferingPrice[index];

const withPeriod = (validFor: ReturnType<typeof toPeriod>) => (validFor ? { validFor } : {});

/** An offering as it says of itself; a category may list it too. References stand in the order of the original. */
export const toOfferingRow = (offering: TmfOffering, tmf: unknown) => {
  const bundle = toBundle(offering);
  return {
    id: offering.id,
    name: offering.name,
    sortName: offering.name.toLowerCase(),
    description: offering.description ?? null,
    lifecycleStatus: offering.lifecycleStatus ?? unsaidStatus,
    statusReason: offering.statusReason ?? null,
    isSellable: offering.isSellable ?? true,
    isBundle: offering.isBundle ?? bundle.bundledOfferings.length > 0,
    version: offering.version ?? null,
    lastUpdate: offering.lastUpdate ?? null,
    ...toValidity(offering.validFor),
    productSpecificationId: offering.productSpecification?.id ?? null,
    marketSegments: offering.marketSegment.flatMap(({ id }) => id ?? []),
    channels: toReferences(offering.channel),
    places: toReferences(offering.place),
    attachments: offering.attachment.map(toAttachment),
    categoryIds: offering.category.map(({ id }) => id),
    priceIds: offering.productOfferingPrice.map((price, index) => priceIdAt(offering, price, index)),
    characteristicUses: offering.prodSpecCharValueUse.map(toUse),
    terms: offering.productOfferingTerm.map(toTerm),
    ...bundle,
    allowedActions: offering.allowedAction.map(({ action, channel, validFor }) => ({
      action,
      channels: toReferences(channel),
      ...withPeriod(toPeriod(validFor)),
    })),
    relationships: offering.productOfferingRelationship.map(({ id, relationshipType, role, validFor }) => ({
      id,
      type: relationshipType,
      ...(role && { role }),
      ...withPeriod(toPeriod(validFor)),
    })),
    tmf,
  };
};
