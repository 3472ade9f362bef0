import { categoryPaths } from '../category-tree.ts';
import type { Category } from '../entities/category.entity.ts';
import { defaultValue, effectiveCharacteristics } from '../pricing/effective-characteristics.ts';
import { CharacteristicBuilder } from './characteristic-builder.ts';
import { DimensionsBuilder } from './dimensions-builder.ts';
import { DocumentWords } from './document-words.ts';
import type { IndexBatch, IndexedOffering, IndexedPrice, IndexedSpecification } from './indexed.ts';
import { OfferingColumns } from './offering-columns.ts';
import { dimensionsOf } from './offering-dimensions.ts';
import { OfferingIndex } from './offering-index.ts';
import { Pacer } from './pacer.ts';
import { PricePeriod } from './price-period.ts';
import { regularPrices } from './regular-prices.ts';
import { orderFor, valueSorts } from './ranking.ts';

export type IndexedCategory = Pick<Category, 'id' | 'name' | 'parentId'>;

/** Takes offerings as they come, and puts them in their order at the end. */
export class IndexBuilder {
  readonly #categories: readonly IndexedCategory[];
  readonly #categoryNames: ReadonlyMap<string, string>;
  readonly #paths: ReadonlyMap<string, readonly string[]>;
  readonly #at: Date;
  readonly #pacer = new Pacer();
  readonly #columns = new OfferingColumns();
  readonly #words = new DocumentWords();
  readonly #characteristics = new CharacteristicBuilder();
  readonly #dimensions = new DimensionsBuilder();
  readonly #pricePeriod: PricePeriod;

  constructor(categories: readonly IndexedCategory[], at: Date) {
    this.#categories = categories;
    this.#categoryNames = new Map(categories.map(({ id, name }) => [id, name]));
    this.#paths = categoryPaths(categories);
    this.#at = at;
    this.#pricePeriod = new PricePeriod(at);
  }

  async add({ offerings, specifications, prices }: IndexBatch): Promise<void> {
    const specificationOf = new Map(specifications.map((specification) => [specification.id, specification]));
    const priceOf = new Map(prices.map((price) => [price.id, price]));
    for (const price of prices) this.#pricePeriod.add(price);
    for (const offering of offerings) {
      const own = offering.priceIds.flatMap((id) => priceOf.get(id) ?? []);
      this.#addOffering(offering, specificationOf.get(offering.productSpecificationId ?? ''), own);
      if (this.#pacer.isDue) await this.#pacer.rest();
    }
  }

  #addOffering(
    offering: IndexedOffering,
    specification: IndexedSpecification | undefined,
    prices: readonly IndexedPrice[],
  ): void {
    const characteristics = effectiveCharacteristics(specification?.characteristics ?? [], offering.characteristicUses);
    const defaults = () => characteristics.map((one) => ({ name: one.name, value: defaultValue(one) }));
    this.#columns.add(offering, regularPrices(prices, defaults, this.#at));

    const dimensions = dimensionsOf(offering, specification, this.#paths);
    this.#dimensions.add(dimensions);
    this.#characteristics.begin();
    const values = characteristics.flatMap((characteristic) => this.#characteristics.add(characteristic));
    const categories = dimensions.category.map((id) => this.#categoryNames.get(id) ?? '');
    const said = [...categories, specification?.name ?? '', specification?.brand ?? '', ...values];
    this.#words.add(offering.name, offering.description ?? '', said);
  }

  async build(): Promise<OfferingIndex> {
    const documentAt = await this.#columns.order(this.#pacer);
    const columns = await this.#columns.build(documentAt, this.#pacer);
    const parts = {
      ...columns,
      text: await this.#words.build(documentAt, this.#pacer),
      dimensions: await this.#dimensions.build(documentAt, this.#pacer),
      characteristics: await this.#characteristics.build(documentAt, this.#pacer),
      categoryIds: this.#categories.map(({ id }) => id),
      orders: new Map(),
    };
    for (const sort of valueSorts) {
      orderFor(parts, sort);
      await this.#pacer.rest();
    }
    return new OfferingIndex(parts, this.#pricePeriod);
  }
}
