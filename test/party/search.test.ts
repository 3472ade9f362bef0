import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agent, anna, startParty, type PartyWorld } from './party-world.ts';

let world: PartyWorld;
beforeAll(async () => {
  world = await startParty();
});
afterAll(() => world.stop());

interface Page {
  totalCount: number;
  nodes: { id: string; name: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const search = (text: string, page: object = {}) => world.ask<Page>(agent, 'searchCustomers', { text, ...page });

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
      expect((await search(text)).nodes).toMatchObject([{ id: made.id }]);
    }
    for (const text of ['%%', '__', 'eissenfels', '\\\\']) expect(await search(text)).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('gives pages by name that neither repeat nor leave out', async () => {
    const names = ['Ada', 'Bea', 'Cleo', 'Cleo', 'Dora'];
    for (const givenName of names)
      await world.given({ customer: { individual: { ...anna, givenName, familyName: 'Pagewright' } } });
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page = await search('pagewright', { first: 2, after });
      expect(page.totalCount).toBe(5);
      seen.push(...page.nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(new Set(seen).size).toBe(5);
  });

  it('wants at least two characters and a cursor of its own', async () => {
    for (const variables of [{ text: ' a ' }, { text: 'anna', after: 'junk' }, { text: 'anna', first: 101 }]) {
      expect((await world.send(agent, 'searchCustomers', variables)).errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    }
  });
});
