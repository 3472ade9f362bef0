import type { BundledChild, CharacteristicUse } from '../entities/product-offering.entity.ts';
import type { SpecificationCharacteristic } from '../entities/product-specification.entity.ts';
import { toCharacteristic } from './characteristic.mapper.ts';
import type { TmfOffering } from './dump.schema.ts';
import { toEmbeddedPrices, toOfferingRow } from './offering.mapper.ts';
import type { TmfPrice } from './price.schema.ts';
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

const rawPrice = (tmf: Record<string, unknown>, index: number) => (tmf.productOfferingPrice as unknown[])[index];

const toOffering = ({ path, resource: offering, tmf }: Found<'productOffering'>, prices: PriceEntry[]): OfferingEntry => {
  for (const { index, price } of toEmbeddedPrices(offering))
    prices.push({ path: at(path, 'productOfferingPrice', index), price, tmf: rawPrice(tmf, index) });
  const { priceIds, characteristicUses, bundledOfferings } = toOfferingRow(offering, tmf);
  return { path, offering, tmf, priceIds, uses: characteristicUses, bundled: bundledOfferings };
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
