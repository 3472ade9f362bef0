import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCatalog, type CatalogGraph } from './catalog-graph.ts';

let graph: CatalogGraph;
beforeAll(async () => {
  graph = await startCatalog();
});
afterAll(() => graph.close());

const idsOf = async (filter: object) => {
  const query = `query ($filter: ProductOfferingFilter) { productOfferings(filter: $filter, first: 100) { nodes { id } } }`;
  const { productOfferings } = await graph.send<{ productOfferings: { nodes: { id: string }[] } }>(query, { filter });
  return productOfferings.nodes.map(({ id }) => id);
};

describe('text that no database can store', () => {
  it.each(['\0', '\ud800', 'x'.repeat(10_000)])('is the id, status or category of nothing', async (text) => {
    await expect(graph.send('query ($id: ID!) { productOffering(id: $id) { id } }', { id: text })).resolves.toEqual({
      productOffering: null,
    });
    await expect(idsOf({ ids: [text, 'po-esim'] })).resolves.toEqual(['po-esim']);
    await expect(idsOf({ lifecycleStatus: [text, 'Retired'] })).resolves.toEqual(['po-mobile-classic']);
    await expect(idsOf({ categoryIds: [text] })).resolves.toEqual([]);
  });

  it('is looked for without it, and not at all when it is too long', async () => {
    await expect(idsOf({ text: 'flex\0' })).resolves.toContain('po-mobile-flex-s');
    await expect(idsOf({ text: '\ud800' })).resolves.toEqual([]);
    await expect(idsOf({ text: 'x'.repeat(201) })).rejects.toThrow('at most 200 characters');
  });

  it('is not looked for a thousand times over', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => `${index}`);
    await expect(idsOf({ brands: many })).rejects.toThrow('`brands` has at most 1000 entries');
    await expect(idsOf({ characteristics: [{ name: 'storage', values: many }] })).rejects.toThrow('`values` has at most 1000');
    const characteristics = many.map((name) => ({ name }));
    await expect(idsOf({ characteristics })).rejects.toThrow('`characteristics` has at most 50 entries');
  });
});
