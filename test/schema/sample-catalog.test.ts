import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

interface Ref {
  id: string;
}
interface Value {
  value?: unknown;
  isDefault?: boolean;
  valueFrom?: number;
  valueTo?: number;
}
interface Characteristic {
  name: string;
  configurable: boolean;
  minCardinality: number;
  productSpecCharacteristicValue: Value[];
}
interface Offering extends Ref {
  category: Ref[];
  productSpecification: Ref;
  /** By reference, or by value with its amount. */
  productOfferingPrice: (Ref & { price?: object })[];
  prodSpecCharValueUse?: Characteristic[];
  bundledProductOffering?: Ref[];
  productOfferingRelationship?: Ref[];
}
interface Catalog {
  category: Ref[];
  productSpecification: (Ref & { productSpecCharacteristic: Characteristic[] })[];
  productOfferingPrice: Ref[];
  productOffering: Offering[];
}
interface Pools {
  numberPools: {
    ranges: { class: string; from: string; to: string }[];
    numberClassRules: { class: string; pattern?: string; numbers?: string[] }[];
    expected: Record<string, number>;
  }[];
  iccidPools: { from: string; to: string; expected: { total: number } }[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const catalog = read('subgraphs/catalog/sample/catalog.json') as Catalog;
const pools = read('subgraphs/inventory/sample/resource-pools.json') as Pools;
const idsOf = (entities: Ref[]) => entities.map(({ id }) => id);

const allows = (allowed: Value[], value: unknown) =>
  allowed.some((each) =>
    'value' in each
      ? each.value === value
      : Number(value) >= (each.valueFrom ?? -Infinity) && Number(value) <= (each.valueTo ?? Infinity),
  );

describe('the sample operator', () => {
  it('refers only to what its catalog holds', () => {
    for (const offering of catalog.productOffering) {
      expect(idsOf(catalog.category)).toEqual(expect.arrayContaining(idsOf(offering.category)));
      const prices = offering.productOfferingPrice.filter(({ price }) => !price);
      expect(idsOf(catalog.productOfferingPrice)).toEqual(expect.arrayContaining(idsOf(prices)));
      const linked = [...(offering.bundledProductOffering ?? []), ...(offering.productOfferingRelationship ?? [])];
      expect(idsOf(catalog.productOffering)).toEqual(expect.arrayContaining(idsOf(linked)));
    }
  });

  it('fixes or defaults each mandatory value of each offering, within its specification', () => {
    const wrong = catalog.productOffering.flatMap(({ id, productSpecification, prodSpecCharValueUse = [] }) => {
      const specification = catalog.productSpecification.find((each) => each.id === productSpecification.id);
      return (specification?.productSpecCharacteristic ?? []).flatMap((characteristic) => {
        const use = prodSpecCharValueUse.find(({ name }) => name === characteristic.name);
        const values = (use ?? characteristic).productSpecCharacteristicValue;
        const given = values.filter(({ isDefault }) => isDefault);
        const isGiven = characteristic.minCardinality === 0 || given.length === 1;
        const isAllowed = !use || values.every(({ value }) => allows(characteristic.productSpecCharacteristicValue, value));
        return isGiven && isAllowed ? [] : [`${id}.${characteristic.name}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('has ten thousand numbers, in the classes it says, and as many SIMs', () => {
    for (const { ranges, numberClassRules, expected } of pools.numberPools) {
      const classes = ranges.flatMap(({ class: otherwise, from, to }) =>
        Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => {
          const number = `+${Number(from) + index}`;
          const rule = numberClassRules.find((each) =>
            each.pattern ? new RegExp(each.pattern).test(number) : each.numbers?.includes(number),
          );
          return rule?.class ?? otherwise;
        }),
      );
      const counts = Object.entries(Object.groupBy(classes, (each) => each)).map(([name, all]) => [name, all?.length]);
      expect({ total: classes.length, ...Object.fromEntries(counts) }).toEqual(expected);
    }
    const sims = pools.iccidPools.map(({ from, to }) => Number(BigInt(to) - BigInt(from)) + 1);
    expect(sims).toEqual(pools.iccidPools.map(({ expected }) => expected.total));
    expect(sims.reduce((sum, count) => sum + count, 0)).toBe(10_000);
  });
});
