import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { sampleText, startCatalog, type CatalogGraph } from './catalog-graph.ts';
import { aRule, comparison } from './a-rule.ts';
import { neighbours, subgraphs } from './qualifying.ts';
import { tiny } from './tiny-catalog.ts';

let graph: CatalogGraph;
beforeAll(async () => {
  graph = await startCatalog({ subgraphs });
});
afterAll(() => graph?.close());
beforeEach(() => {
  Object.assign(neighbours, { calls: [], broken: undefined });
});

const agent = { role: 'agent' } as const;
const self = (customerId: string) => ({ role: 'customer', customerId }) as const;

interface Found {
  result: string;
  eligible: boolean;
  reasons: { code: string }[];
  alternatives: { id: string }[];
}
const fields = 'result eligible reasons { code label } requirements { code } alternatives { id }';
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

interface Answer {
  checkProductOfferingQualification: {
    items: { id: string; state: string; qualification: Found | null }[];
    problems: { code: string; path: string[] }[];
    expirationDate: string;
    tmf: Record<string, unknown>;
  };
}
const checkDocument = (
  tmf = 'V4',
) => `query ($input: CheckProductOfferingQualificationInput!) { checkProductOfferingQualification(input: $input) {
  __typename
  ... on ProductOfferingQualification { state effectiveQualificationDate expirationDate catalogVersion { id } tmf(version: ${tmf})
    items { id state action productOffering { id } qualification { ${fields} } terminationErrors { code path } } }
  ... on QualificationRejected { problems { code path reason } } } }`;
const check = async (input: object, viewer: Partial<Viewer> = {}, tmf = 'V4') => {
  const { data, errors } = await graph.ask(checkDocument(tmf), { input }, viewer);
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('; '));
  return (data as unknown as Answer).checkProductOfferingQualification;
};

describe('checkProductOfferingQualification (TMF679)', () => {
  const items = [
    { id: 'line', productOfferingId: 'po-mobile-start-m' },
    { id: 'roaming', productOfferingId: 'po-roaming-international' },
    { id: 'watch', productOfferingId: 'po-device-fjord-watch' },
    { id: 'gone', productOfferingId: 'po-nowhere' },
  ];

  it('looks at everything together: an option goes with a line that is bought along', async () => {
    const { items: found } = await check({ items, customerId: 'risky' }, agent);
    expect(found.map(({ id, state, qualification }) => [id, state, qualification?.result])).toEqual([
      ['line', 'DONE', 'QUALIFIED'],
      ['roaming', 'DONE', 'QUALIFIED'],
      ['watch', 'DONE', 'ALTERNATE'],
      ['gone', 'TERMINATED_WITH_ERROR', undefined],
    ]);
    const many = [{ id: 'lines', productOfferingId: 'po-mobile-start-m', quantity: 4 }];
    expect((await check({ items: many, customerId: 'ada' }, agent)).items[0]?.qualification?.reasons).toMatchObject([
      { code: 'TOO_MANY_LINES' },
    ]);
    expect((await check({ items: many }, agent)).items[0]?.qualification?.result).toBe('QUALIFIED');
    const end = [{ id: 'line', productOfferingId: 'po-mobile-flex-m', action: 'DELETE' }, items[1]];
    expect((await check({ items: end }, self('ada'))).items[1]?.qualification?.reasons).toMatchObject([{ code: 'NEEDS_A_LINE' }]);
  });

  it('leaves out what is not wanted', async () => {
    const asked = { items, customerId: 'risky', provideAlternative: false, provideUnavailabilityReason: false };
    expect((await check(asked, agent)).items[2]).toMatchObject({
      qualification: { result: 'UNQUALIFIED', reasons: [], alternatives: [] },
    });
    expect((await check({ ...asked, provideOnlyAvailable: true }, agent)).items.map(({ id }) => id)).toEqual(['line', 'roaming']);
  });

  it('says all that is wrong with a question at once', async () => {
    const wrong = [...items.slice(0, 1), { ...items[0], quantity: 0 }];
    const { problems } = await check({ items: wrong, customerId: 'nobody' }, agent);
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'DUPLICATE_ITEM input.items.1.id',
      'INVALID_QUANTITY input.items.1.quantity',
      'UNKNOWN_CUSTOMER input.customerId',
    ]);
    expect((await check({ items: [] })).problems).toMatchObject([{ code: 'INVALID_VALUE', path: ['input', 'items'] }]);
    expect(await check({ items, customerId: 'ada' }, self('risky'))).toEqual(
      await check({ items, customerId: 'nobody' }, self('risky')),
    );
  });

  it('reads as TMF679 v4 and v5', async () => {
    const asked = { items: items.slice(2), customerId: 'risky', channel: 'webShop' };
    const { tmf: v4 } = await check(asked, agent, 'V4');
    expect(v4).toMatchObject({
      '@type': 'ProductOfferingQualification',
      state: 'done',
      channel: { id: 'webShop' },
      relatedParty: [{ id: 'risky', '@referredType': 'Customer', role: 'customer' }],
      productOfferingQualificationItem: [
        {
          id: 'watch',
          action: 'add',
          state: 'done',
          qualificationItemResult: 'alternate',
          productOffering: { id: 'po-device-fjord-watch' },
          eligibilityUnavailabilityReason: [{ code: 'RISK_TOO_HIGH' }],
          alternateProductOfferingProposal: [{ id: '1', alternateProductOffering: { id: 'po-esim' } }, { id: '2' }],
        },
        { id: 'gone', state: 'terminatedWithError', terminationError: [{ id: 'UNKNOWN_OFFERING' }] },
      ],
    });
    const { tmf: v5 } = await check(asked, agent, 'V5');
    expect(v5).toMatchObject({
      '@type': 'CheckProductOfferingQualification',
      creationDate: expect.any(String),
      relatedParty: [{ '@type': 'RelatedPartyOrPartyRole', partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'risky' } }],
      checkProductOfferingQualificationItem: [
        { '@type': 'CheckProductOfferingQualificationItem', eligibilityResultReason: [{ '@type': 'EligibilityResultReason' }] },
        {},
      ],
    });
  });
});

describe('rules of a new catalog', () => {
  it('hold from its load on, within their dates, and say until when an answer holds', async () => {
    const validFor = { startDateTime: '2027-05-01T00:00:00Z', endDateTime: '2027-05-01T18:00:00Z' };
    const rule = aRule({
      validFor,
      conditions: { any: [comparison('channel', undefined, 'notIn', ['store']), comparison('now', 'weekday', 'equal', 7)] },
      event: { type: 'approvalRequired', params: { code: 'ASK_US', label: 'An agent has to agree.' } },
    });
    try {
      await graph.load({ ...tiny(), qualificationRule: [rule] });
      const asked = { items: [{ id: 'o', productOfferingId: 'o' }], channel: 'webShop' };
      const answer = await check(asked);
      expect(answer).toMatchObject({
        expirationDate: '2027-05-01T18:00:00.000Z',
        items: [{ qualification: { result: 'QUALIFIED', requirements: [{ code: 'ASK_US' }] } }],
      });
      const later = await check({ ...asked, requestedDate: '2027-05-01T18:00:00Z' });
      expect(later).toMatchObject({
        expirationDate: '2027-05-02T10:00:00.000Z',
        items: [{ qualification: { requirements: [] } }],
      });
      expect(neighbours.calls).toEqual([]); // nobody is asked about what no rule asks
    } finally {
      await graph.load(sampleText);
    }
  });
});
