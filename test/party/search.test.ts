import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { agent, anna, nordwind, startParty, type PartyWorld } from './party-world.ts';

let world: PartyWorld;
beforeAll(async () => {
  world = await startParty();
});
afterAll(() => world.stop());

interface Page {
  totalCount: number;
  nodes: { matchedOn: string[]; party: { id: string; name: string; customers: { id: string }[] } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const search = (text: string, page: object = {}) => world.ask<Page>(agent, 'searchParties', { text, ...page });

describe('search', () => {
  it('finds by the beginning of a name, by e-mail and by phone number, however they are written', async () => {
    const { customer: made } = await world.given({
      customer: {
        individual: {
          ...anna,
          givenName: 'Zoë',
          familyName: 'Weißenfels',
          email: 'Zoe@Example.com',
          phoneNumber: '+4915550000099',
        },
      },
    });
    for (const text of [
      'zoe weiss',
      'ZOË',
      'Weißen',
      'weissenfels',
      ' zoe@example.COM ',
      '+49 155 50000099',
      '004915550000099',
    ]) {
      expect((await search(text)).nodes).toMatchObject([{ party: { customers: [{ id: made.id }] } }]);
    }
    for (const text of ['%%', '__', 'eissenfels', '\\\\']) expect(await search(text)).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('finds by document, register number, VAT id and customer number, and says what the text was (E20)', async () => {
    const { customer: person } = await world.given({
      customer: { individual: { ...anna, identification: { identificationType: 'passport', identificationId: 'X99Y-88 Z' } } },
    });
    const { customer: company } = await world.given({
      customer: { organization: { ...nordwind, vatId: 'DE811569869', companyRegisterNumber: 'HRB 4711 Hamburg' } },
    });
    for (const [text, match, found] of [
      ['x99y88z', 'DOCUMENT', person],
      ['DE 811 569 869', 'VAT_ID', company],
      ['hrb4711hamburg', 'COMPANY_REGISTER', company],
      [person.id.toUpperCase(), 'CUSTOMER_NUMBER', person],
    ] as const) {
      const { nodes } = await search(text);
      expect(nodes).toMatchObject([{ matchedOn: [match], party: { customers: [{ id: found.id }] } }]);
    }
  });

  it('uses an index for each condition, and one statement for a page', async () => {
    const { statements } = await countStatements(() => search('anna'));
    expect(statements).toHaveLength(3); // the page, its count, the customers
    const client = new pg.Client(world.databaseUrl);
    await client.connect();
    try {
      await client.query('set enable_seqscan = off');
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${statements[0] ?? ''}`);
      expect(rows.map((row) => row['QUERY PLAN']).join('\n')).not.toContain('Seq Scan');
    } finally {
      await client.end();
    }
  });

  it('gives pages by name that neither repeat nor leave out', async () => {
    const names = ['Ada', 'Bea', 'Cleo', 'Cleo', 'Dora'];
    for (const givenName of names)
      await world.given({ customer: { individual: { ...anna, givenName, familyName: 'Pagewright' } } });
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page = await search('pagewright', { first: 2, after });
      expect(page.totalCount).toBe(5);
      seen.push(...page.nodes.map(({ party }) => party.id));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(new Set(seen).size).toBe(5);
  });

  it('wants at least two characters and a cursor of its own', async () => {
    for (const variables of [{ text: ' a ' }, { text: 'anna', after: 'junk' }, { text: 'anna', first: 101 }]) {
      expect((await world.send(agent, 'searchParties', variables)).errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    }
  });
});
