import { describe, expect, it } from '@jest/globals';
import { checkUses } from '../../subgraphs/catalog/tmf/check/check-values.ts';
import { ownProblems, partsOf } from './own-problems.ts';
import { tiny, type Json } from './tiny-catalog.ts';

describe('a dump is refused', () => {
  it('with a range that takes in an end that the specification leaves out, and only then', () => {
    const narrowed = (outer: Json, inner: Json) => {
      const values = [{ ...inner, isDefault: false }];
      const characteristic = { name: 'speed', valueType: 'number', configurable: true, extensible: false };
      const rule = { ...characteristic, minCardinality: 0, maxCardinality: 1, values: [{ ...outer, isDefault: false }] };
      return checkUses('', [{ name: 'speed', values }], { id: 's', characteristics: [rule] }).map(({ rule: code }) => code);
    };
    const range = { valueFrom: 10, valueTo: 20 };
    const intervals = ['open', 'closed', 'closedBottom', 'closedTop'];
    const allowed = intervals.flatMap((outer) =>
      intervals
        .filter((inner) => narrowed({ ...range, rangeInterval: outer }, { ...range, rangeInterval: inner }).length === 0)
        .map((inner) => `${inner} in ${outer}`),
    );
    expect(allowed).toEqual([
      'open in open',
      ...intervals.map((inner) => `${inner} in closed`),
      ...['open in closedBottom', 'closedBottom in closedBottom', 'open in closedTop', 'closedTop in closedTop'],
    ]);
    expect(narrowed({ valueFrom: 10, rangeInterval: 'open' }, { valueFrom: 11 })).toEqual([]);
    expect(narrowed({ valueFrom: 10 }, { valueTo: 20 })).toEqual(['VALUE_NOT_ALLOWED']);
  });

  it('with a default outside its limits, and the place of it deep in choice groups', () => {
    const dump = tiny();
    const wrong = { id: 'o', bundledProductOfferingOption: { numberRelOfferDefault: 2, numberRelOfferUpperLimit: 1 } };
    const below = { bundledProductOffering: [{ id: 'o' }, wrong] };
    const groups = [{ bundledProductOffering: [{ id: 'o' }], bundledGroupProductOffering: [below] }];
    Object.assign(dump.productOffering[0] ?? {}, { isBundle: true, bundledGroupProductOffering: groups });
    const group = 'bundledGroupProductOffering[0]';
    const place = `productOffering[0].${group}.${group}.bundledProductOffering[1].bundledProductOfferingOption`;
    expect(ownProblems(dump)).toEqual([`${place}: the default 2 does not lie between 0 and 1`]);
    const places = partsOf(dump).flatMap(({ links }) => links.map((link) => link.place));
    const children = ['0].bundledProductOffering[0', '0].bundledGroupProductOffering[0].bundledProductOffering[0'];
    expect(places).toEqual(expect.arrayContaining(children.map((child) => `bundledGroupProductOffering[${child}].id`)));
  });
});
