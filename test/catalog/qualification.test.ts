import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { startCatalog, type CatalogGraph } from './catalog-graph.ts';
import { agent, fields, neighbours, self, subgraphs, type Found } from './qualifying.ts';

let graph: CatalogGraph;
beforeAll(async () => {
  graph = await startCatalog({ subgraphs });
});
afterAll(() => graph?.close());
beforeEach(() => {
  Object.assign(neighbours, { calls: [], broken: undefined });
});

const one = async (id: string, args: string, viewer: Partial<Viewer> = {}) => {
  const document = `query ($id: ID!) { productOffering(id: $id) { qualification${args && `(${args})`} { ${fields} } } }`;
  const { data, errors } = await graph.ask(document, { id }, viewer);
  if (errors) throw new AggregateError(errors);
  return (data as { productOffering: { qualification: Found | null } }).productOffering.qualification;
};
const said = async (...asked: Parameters<typeof one>) => {
  const found = await one(...asked);
  return found && [found.result, ...found.reasons.map(({ code }) => code), ...found.alternatives.map(({ id }) => id)];
};

describe('who may buy an offering (TMF679, E3)', () => {
  it('depends on where it would be used, where that is said', async () => {
    expect(await said('po-fibre-250', '')).toEqual(['QUALIFIED']);
    expect(await said('po-fibre-250', 'place: { postCode: "20457" }')).toEqual(['QUALIFIED']);
    const elsewhere = ['ALTERNATE', 'NOT_IN_YOUR_AREA', 'po-mobile-flex-l'];
    expect(await said('po-fibre-250', 'place: { postCode: "99084" }')).toEqual(elsewhere);
    expect(await said('po-home-bundle-duo', 'place: { postCode: "99084" }')).toEqual(elsewhere);
  });

  it('depends on the risk of the customer (A21)', async () => {
    expect(await said('po-device-fjord-watch', 'customerId: "risky"', agent)).toEqual([
      'ALTERNATE',
      'RISK_TOO_HIGH',
      'po-esim',
      'po-device-aurora-router',
    ]);
    expect(await said('po-device-aurora-router', 'customerId: "risky"', agent)).toEqual(['QUALIFIED']);
    expect(await said('po-device-fjord-watch', 'customerId: "ada"', agent)).toEqual(['QUALIFIED']);
  });

  it('depends on age, and on what the customer has', async () => {
    expect(await said('po-mobile-flex-m', '', self('child'))).toEqual(['ALTERNATE', 'TOO_YOUNG', 'po-mobile-start-m']);
    expect(await said('po-mobile-flex-m', 'date: "2027-05-02T10:00:00Z"', self('child'))).toEqual(['QUALIFIED']);
    expect(await said('po-mobile-start-m', '', self('collector'))).toEqual(['ALTERNATE', 'TOO_MANY_LINES', 'po-mobile-flex-s']);
    expect(await said('po-mobile-start-m', '', self('company'))).toEqual(['QUALIFIED']);
    expect(await said('po-roaming-international', '', self('ada'))).toEqual(['QUALIFIED']);
    expect(await said('po-roaming-international', '', self('child'))).toEqual(['UNQUALIFIED', 'NEEDS_A_LINE']);
  });

  it('is nobody for what is not sold any more: what its category offers instead', async () => {
    const found = await one('po-mobile-classic', '');
    expect(found).toMatchObject({ result: 'ALTERNATE', eligible: false, reasons: [{ code: 'OFFERING_NOT_SELLABLE' }] });
    expect(found?.alternatives).toHaveLength(3);
    const quote = 'query ($items: [QuoteItemInput!]!) { quoteItems(items: $items) { alternatives { id } } }';
    const item = { ref: 'x', productOfferingId: 'po-mobile-classic', quantity: 1, characteristics: [] };
    const { data } = await graph.ask(quote, { items: [item] }, { role: 'service' });
    expect(data).toEqual({ quoteItems: [{ alternatives: found?.alternatives }] }); // as a cart that holds it
  });

  it('is told to the customer and to agents; a foreign customer and a missing one look the same', async () => {
    const asked = [
      ['customerId: "risky"', self('ada')],
      ['customerId: "nobody"', self('ada')],
      ['customerId: "risky"', {}],
      ['customerId: "nobody"', agent],
    ] as const;
    expect(await Promise.all(asked.map(([args, viewer]) => one('po-device-fjord-watch', args, viewer)))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(neighbours.calls).toEqual(['party']); // only the agent's
    expect(await said('po-device-fjord-watch', 'customerId: "ada"', self('ada'))).toEqual(['QUALIFIED']);
  });
});

describe('a page of 24 offerings', () => {
  const page = `query ($first: Int!, $categoryIds: [ID!]) { productOfferings(filter: { sellable: true, categoryIds: $categoryIds }, first: $first) { nodes { id
    qualification(customerId: "risky", place: { postCode: "99084" }) { ${fields} } } } }`;

  it('costs one pass: one call each to party and inventory, and as many statements as a page of one', async () => {
    await graph.ask(page, { first: 1 }, agent); // tree and rules are read once for each version
    const cost = async (first: number, categoryIds?: string[]) => {
      neighbours.calls = [];
      const { statements, result } = await countStatements(() => graph.ask(page, { first, categoryIds }, agent));
      expect(result.errors).toBeUndefined();
      expect((result.data as { productOfferings: { nodes: object[] } }).productOfferings.nodes).toHaveLength(first);
      return [statements.length, ...neighbours.calls.sort()];
    };
    expect(await cost(24)).toEqual([2, 'inventory', 'party']); // version, page, on which all alternatives are
    expect(await cost(2, ['cat-devices'])).toEqual([3, 'inventory', 'party']); // and alternatives elsewhere
    expect(await cost(6, ['cat-devices'])).toEqual([3, 'inventory', 'party']);
  });

  it.each(['party', 'inventory'])('lives while %s is down: only the qualification is missing, and says so', async (name) => {
    neighbours.broken = name;
    const { data, errors } = await graph.ask(page, { first: 2 }, agent);
    expect(data).toMatchObject({ productOfferings: { nodes: [{ qualification: null }, { qualification: null }] } });
    expect(errors?.map(({ path }) => path?.join('.'))).toEqual([
      'productOfferings.nodes.0.qualification',
      'productOfferings.nodes.1.qualification',
    ]);
  });
});
