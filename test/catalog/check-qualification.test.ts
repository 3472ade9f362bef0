import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { sampleText, startCatalog, type CatalogGraph } from './catalog-graph.ts';
import { aRule, comparison } from './a-rule.ts';
import { agent, fields, neighbours, self, subgraphs, type Found } from './qualifying.ts';
import { tiny } from './tiny-catalog.ts';

let graph: CatalogGraph;
beforeAll(async () => {
  graph = await startCatalog({ subgraphs });
});
afterAll(() => graph?.close());
beforeEach(() => {
  Object.assign(neighbours, { calls: [], broken: undefined });
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

interface Page {
  __typename: string;
  problems: object[];
  tmf: object;
  productOfferings: { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
}
const queryDocument = `query ($input: QueryProductOfferingQualificationInput!, $first: Int, $after: String, $version: TmfVersion!) {
  qualifiedProductOfferings(input: $input, first: $first, after: $after) { __typename
    ... on QueryProductOfferingQualification { tmf(version: $version)
      productOfferings { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
    ... on QualificationRejected { problems { code path } } } }`;
const find = async (input: object, viewer: Partial<Viewer> = {}, page: object = { first: 100 }) => {
  const { data, errors } = await graph.ask(queryDocument, { input, version: 'V4', ...page }, viewer);
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('; '));
  return (data as { qualifiedProductOfferings: Page }).qualifiedProductOfferings;
};
const idsOf = ({ productOfferings }: Page) => productOfferings.nodes.map(({ id }) => id);

describe('qualifiedProductOfferings (TMF679 v5 queryProductOfferingQualification)', () => {
  const eachOnItsOwn = `query ($customerId: ID, $place: QualificationPlaceInput) { productOfferings(filter: { sellable: true }, first: 100) { nodes { id
    qualification(customerId: $customerId, place: $place) { eligible } } } }`;

  it.each([
    ['ada', { postCode: '99084' }],
    ['risky', { postCode: '99084' }],
    ['child', { postCode: '20457' }],
    ['collector', undefined],
    ['company', { postCode: '99084' }],
  ])('finds for %s in %o just what is qualified when each is asked about', async (customerId, place) => {
    const { data } = await graph.ask(eachOnItsOwn, { customerId, place }, agent);
    const { nodes } = (data as { productOfferings: { nodes: { id: string; qualification: Found }[] } }).productOfferings;
    const eligible = nodes.filter(({ qualification }) => qualification.eligible).map(({ id }) => id);
    expect(eligible.length).toBeLessThan(nodes.length);
    expect(idsOf(await find({ customerId, place }, agent))).toEqual(eligible);
  });

  it('pages, within categories and what is below them, by a fixed number of statements and calls', async () => {
    const input = { customerId: 'risky', categoryIds: ['cat-mobile', 'cat-devices'] };
    const all = idsOf(await find(input, agent));
    expect(all).not.toContain('po-device-fjord-watch');
    const costs = [];
    const seen = [];
    for (let after: string | null = null, more = true; more;) {
      neighbours.calls = [];
      const { statements, result }: { statements: string[]; result: Page } = await countStatements(() =>
        find(input, agent, { first: 5, after }),
      );
      costs.push([statements.length, ...neighbours.calls.sort()]);
      seen.push(...idsOf(result));
      ({ endCursor: after, hasNextPage: more } = result.productOfferings.pageInfo);
    }
    expect(seen).toEqual(all);
    expect(new Set(costs.map(String))).toEqual(new Set(['2,inventory,party'])); // version, page
  });

  it('tells nobody about a foreign customer, and reads as TMF679', async () => {
    const unknown = {
      __typename: 'QualificationRejected',
      problems: [{ code: 'UNKNOWN_CUSTOMER', path: ['input', 'customerId'] }],
    };
    expect(await find({ customerId: 'ada' }, self('risky'))).toEqual(unknown);
    expect(await find({ customerId: 'nobody' }, agent)).toEqual(unknown);
    const input = { categoryIds: ['cat-sim'] };
    expect((await find(input)).tmf).toMatchObject({
      '@type': 'ProductOfferingQualification',
      productOfferingQualificationItem: [
        { id: '1', qualificationItemResult: 'qualified', productOffering: { id: 'po-esim' } },
        {},
      ],
    });
    expect((await find(input, {}, { first: 1, version: 'V5' })).tmf).toMatchObject({
      '@type': 'QueryProductOfferingQualification',
      qualifiedProductOfferingItem: [{ id: '1', productOffering: { id: 'po-esim', '@type': 'ProductOfferingRef' } }],
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
