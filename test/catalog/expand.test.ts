import { describe, expect, it } from '@jest/globals';
import { expand, MAX_DEPTH } from '../../subgraphs/catalog/configure/expand.ts';
import { MAX_ITEMS } from '../../subgraphs/catalog/configure/item-budget.ts';
import type { ProductOffering } from '../../subgraphs/catalog/entities/product-offering.entity.ts';

/** Offerings that hold each of the named ones once. */
const catalogOf = (structure: Record<string, string[]>) =>
  new Map(
    Object.entries(structure).map(([id, parts]) => {
      const bundledOfferings = parts.map((part) => ({ id: part, min: 0, max: null, default: 1 }));
      return [id, { id, name: id, isBundle: parts.length > 0, bundledOfferings } as unknown as ProductOffering];
    }),
  );

const codes = ({ problems }: ReturnType<typeof expand>) => problems.map(({ code }) => code);

describe('the tree of a configuration, whatever the catalog says', () => {
  it('ends where a bundle would hold itself', () => {
    const expanded = expand({ productOfferingId: 'a' }, catalogOf({ a: ['b'], b: ['c'], c: ['a', 'b'] }));
    expect(expanded.nodes.map(({ id }) => id)).toEqual(['0', '0.0', '0.0.0', '0.0.0.0', '0.0.0.1']);
    expect(expanded.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['BUNDLE_HOLDS_ITSELF', 'input.children.b.children.c.children.a'],
      ['BUNDLE_HOLDS_ITSELF', 'input.children.b.children.c.children.b'],
    ]);
  });

  it('is not deeper than it may be', () => {
    const names = Array.from({ length: 30 }, (_, index) => `level ${index}`);
    const chain = Object.fromEntries(names.map((name, index) => [name, names.slice(index + 1, index + 2)]));
    const expanded = expand({ productOfferingId: 'level 0' }, catalogOf(chain));
    expect(expanded.nodes).toHaveLength(MAX_DEPTH + 2);
    expect(codes(expanded)).toEqual(['TOO_DEEP']);
  });

  it('is not larger than it may be', () => {
    const levels = ['a', 'b', 'c', 'd', 'e'].map(
      (name, index, all) => [name, Array(9).fill(all[index + 1])] as [string, string[]],
    );
    const wide = Object.fromEntries(levels.map(([name, parts]) => [name, parts.filter((part) => part !== undefined)]));
    const expanded = expand({ productOfferingId: 'a' }, catalogOf(wide));
    expect(expanded.nodes).toHaveLength(MAX_ITEMS);
    expect(codes(expanded)).toEqual(['TOO_MANY_ITEMS']);
  });
});
