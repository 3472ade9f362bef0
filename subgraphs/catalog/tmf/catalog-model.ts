import type { BundledChild, CharacteristicUse } from '../entities/product-offering.entity.ts';
import type { SpecificationCharacteristic } from '../entities/product-specification.entity.ts';
import { toCharacteristic, toUse } from './characteristic.mapper.ts';
import type { TmfOffering, TmfPrice } from './dump.schema.ts';
import { at } from './problem.ts';
import type { Dump, Found } from './read-dump.ts';

export interface PriceEntry {
  path: string;
  price: TmfPrice & { id: string; name: string };
  tmf: unknown;
}

export interface OfferingEntry {
  path: string;
  offering: TmfOffering;
  tmf: unknown;
  priceIds: string[];
  uses: CharacteristicUse[];
  bundled: BundledChild[];
}

/** A dump with its links followed, before it is known whether they lead anywhere. */
export interface CatalogModel {
  dump: Dump;
  characteristics: Map<string, SpecificationCharacteristic[]>;
  prices: PriceEntry[];
  offerings: OfferingEntry[];
  /** Category ids by offering: both ends of the link count, for in TMF they can differ. */
  categoriesOf: Map<string, Set<string>>;
  /** Every parent a category is given; more than one is a mistake. */
  parentsOf: Map<string, Set<string>>;
}

/** A price that is more than a reference to one (TMF620 4.1). */
const isByValue = ({ price, priceType, percentage }: TmfPrice) => price != null || priceType != null || percentage != null;

const toBundled = ({ bundledProductOffering }: TmfOffering): BundledChild[] =>
  bundledProductOffering.map(({ id, bundledProductOfferingOption: option }) => {
    const min = option?.numberRelOfferLowerLimit ?? 0;
    return { id, min, max: option?.numberRelOfferUpperLimit ?? null, default: option?.numberRelOfferDefault ?? min };
  });

const rawPrice = (tmf: Record<string, unknown>, index: number) => (tmf.productOfferingPrice as unknown[])[index];

const toOffering = ({ path, resource: offering, tmf }: Found<'productOffering'>, prices: PriceEntry[]): OfferingEntry => {
  const priceIds = offering.productOfferingPrice.map((price, index) => {
    const isValue = isByValue(price);
    const id = price.id ?? (isValue ? `${offering.id}/price/${index + 1}` : '');
    if (isValue) {
      const name = price.name ?? offering.name;
      prices.push({ path: at(path, 'productOfferingPrice', index), price: { ...price, id, name }, tmf: rawPrice(tmf, index) });
    }
    return id;
  });
  return { path, offering, tmf, priceIds, uses: offering.prodSpecCharValueUse.map(toUse), bundled: toBundled(offering) };
};

const addTo = (map: Map<string, Set<string>>, key: string, value: string) =>
  void map.set(key, (map.get(key) ?? new Set()).add(value));

export const toModel = (dump: Dump): CatalogModel => {
  const prices: PriceEntry[] = dump.productOfferingPrice.map(({ path, resource, tmf }) => ({ path, price: resource, tmf }));
  const offerings = dump.productOffering.map((found) => toOffering(found, prices));
  const categoriesOf = new Map<string, Set<string>>();
  const parentsOf = new Map<string, Set<string>>();
  for (const { offering } of offerings) for (const { id } of offering.category) addTo(categoriesOf, offering.id, id);
  for (const { resource } of dump.category) {
    for (const { id } of resource.productOffering) addTo(categoriesOf, id, resource.id);
    for (const { id } of resource.subCategory) addTo(parentsOf, id, resource.id);
    if (resource.parentId) addTo(parentsOf, resource.id, resource.parentId);
  }
  const characteristics = new Map(
    dump.productSpecification.map(({ resource }) => [resource.id, resource.productSpecCharacteristic.map(toCharacteristic)]),
  );
  return { dump, characteristics, prices, offerings, categoriesOf, parentsOf };
};
