import type { AllowedValue } from '../../../subgraphs/catalog/entities/product-specification.entity.ts';
import { admits } from '../../../subgraphs/catalog/pricing/allowed-values.ts';
import { defaultValue, effectiveCharacteristics } from '../../../subgraphs/catalog/pricing/effective-characteristics.ts';
import { holdsAt } from '../../../subgraphs/catalog/pricing/validity.ts';
import { toList } from '../../../subgraphs/catalog/pricing/values.ts';
import type { IndexBatch, IndexedOffering } from '../../../subgraphs/catalog/search/indexed.ts';
import type { OfferingFilter, OfferingSort } from '../../../subgraphs/catalog/search/offering-filter.ts';
import { wordsOf, wordsSought } from '../../../subgraphs/catalog/search/words.ts';

export interface SmallCatalog extends IndexBatch {
  categories: { id: string; name: string; parentId: string | null }[];
}

/** What the index has to answer, worked out offering by offering. */
export class NaiveSearch {
  readonly #catalog: SmallCatalog;
  readonly #now: Date;

  constructor(catalog: SmallCatalog, now: Date) {
    this.#catalog = catalog;
    this.#now = now;
  }

  pathsOf({ categoryIds }: IndexedOffering): string[] {
    const up = (id: string): string[] => {
      const parent = this.#catalog.categories.find((category) => category.id === id)?.parentId;
      return [id, ...(parent ? up(parent) : [])];
    };
    return [...new Set(categoryIds.flatMap(up))];
  }

  specificationOf({ productSpecificationId }: IndexedOffering) {
    return this.#catalog.specifications.find(({ id }) => id === productSpecificationId);
  }

  /** Values and ranges as [name, valueType, allowed]. */
  offered(offering: IndexedOffering) {
    const own = effectiveCharacteristics(this.specificationOf(offering)?.characteristics ?? [], offering.characteristicUses);
    return own.flatMap((characteristic) => {
      const fixed = toList(defaultValue(characteristic)).map((value): AllowedValue => ({ value, isDefault: true }));
      return (characteristic.configurable ? characteristic.values : fixed).map((allowed) => ({ ...characteristic, allowed }));
    });
  }

  price({ priceIds }: IndexedOffering, kind: string): number {
    const own = this.#catalog.prices.filter((price) => priceIds.includes(price.id) && price.kind === kind);
    return own.length === 0 ? NaN : own.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0) / 100;
  }

  /** 0: all words in the name, 1: all begun in it, 2: somewhere; -1: not at all. */
  tier(offering: IndexedOffering, text: string): number {
    const specification = this.specificationOf(offering);
    const categories = this.pathsOf(offering).map(
      (id) => this.#catalog.categories.find((category) => category.id === id)?.name ?? '',
    );
    const values = this.offered(offering).flatMap(({ allowed }) => (typeof allowed.value === 'string' ? [allowed.value] : []));
    const texts = [offering.description ?? '', specification?.name ?? '', specification?.brand ?? '', ...categories, ...values];
    const name = wordsOf(offering.name);
    const all = [...name, ...texts.flatMap(wordsOf)];
    const sought = wordsSought(text);
    if (sought.length === 0) return -1;
    if (sought.every((word) => name.includes(word))) return 0;
    if (sought.every((word) => name.some((own) => own.startsWith(word)))) return 1;
    return sought.every((word) => all.some((own) => own.startsWith(word))) ? 2 : -1;
  }

  meets(offering: IndexedOffering, filter: OfferingFilter): boolean {
    const { ids, text, categoryIds, lifecycleStatus, validAt = lifecycleStatus ? null : this.#now } = filter;
    const among = (list: readonly string[] | null | undefined, own: readonly string[]) =>
      !list || own.some((one) => list.includes(one));
    const soldTo = (list: readonly string[] | null | undefined, own: readonly string[] = []) =>
      own.length === 0 || among(list, own);
    const within = (range: OfferingFilter['monthlyPrice'], price: number) =>
      !range || (price >= Number(range.from ?? 0) && price <= Number(range.to ?? Infinity));
    const specification = this.specificationOf(offering);
    return (
      among(ids, [offering.id]) &&
      (!text?.trim() || this.tier(offering, text) >= 0) &&
      among(categoryIds, this.pathsOf(offering)) &&
      among(lifecycleStatus ?? ['Active', 'Launched'], [offering.lifecycleStatus]) &&
      (!validAt || holdsAt(offering, validAt)) &&
      among(filter.productSpecificationIds, [offering.productSpecificationId ?? '-']) &&
      among(filter.brands, [specification?.brand ?? '-']) &&
      soldTo(
        filter.channels,
        offering.channels?.map(({ id }) => id),
      ) &&
      soldTo(filter.marketSegments, offering.marketSegments) &&
      (filter.sellable ?? offering.isSellable) === offering.isSellable &&
      (filter.isBundle ?? offering.isBundle) === offering.isBundle &&
      within(filter.monthlyPrice, this.price(offering, 'RECURRING')) &&
      within(filter.oneTimePrice, this.price(offering, 'ONE_TIME')) &&
      (filter.characteristics ?? []).every((wanted) => this.#hasCharacteristic(offering, wanted))
    );
  }

  #hasCharacteristic(
    offering: IndexedOffering,
    { name, values, from, to }: NonNullable<OfferingFilter['characteristics']>[number],
  ) {
    return this.offered(offering).some(({ allowed, ...own }) => {
      if (own.name !== name) return false;
      const { valueFrom = -Infinity, valueTo = Infinity } = allowed;
      const [low, high] = typeof allowed.value === 'number' ? [allowed.value, allowed.value] : [valueFrom, valueTo];
      const isNumber = allowed.value === undefined || typeof allowed.value === 'number';
      const isIn = (from ?? to) == null || (isNumber && low <= (to ?? Infinity) && high >= (from ?? -Infinity));
      return isIn && (!values || values.some((value) => admits(allowed, own.valueType, value)));
    });
  }

  /** Ids in order. */
  find(filter: OfferingFilter, sort: OfferingSort): string[] {
    const found = this.#catalog.offerings.filter((offering) => this.meets(offering, filter));
    const valueOf = (offering: IndexedOffering): number => {
      if (sort === 'RELEVANCE') return filter.text ? this.tier(offering, filter.text) : 0;
      if (sort.startsWith('MONTHLY')) return this.price(offering, 'RECURRING') * (sort.endsWith('DESC') ? -1 : 1);
      if (sort.startsWith('ONE_TIME')) return this.price(offering, 'ONE_TIME') * (sort.endsWith('DESC') ? -1 : 1);
      if (sort === 'NEWEST' || sort === 'OLDEST') return (offering.validFrom?.getTime() ?? NaN) * (sort === 'NEWEST' ? -1 : 1);
      return 0;
    };
    const last = (value: number) => (Number.isNaN(value) ? Infinity : value);
    const byName = (one: IndexedOffering, other: IndexedOffering) => {
      const [a, b] = [`${one.sortName}\0${one.id}`, `${other.sortName}\0${other.id}`];
      return (a < b ? -1 : 1) * (sort === 'NAME_DESC' ? -1 : 1);
    };
    const compare = (one: IndexedOffering, other: IndexedOffering) => {
      const [a, b] = [last(valueOf(one)), last(valueOf(other))];
      return a === b ? byName(one, other) : a - b;
    };
    return found.sort(compare).map(({ id }) => id);
  }
}
