import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';

describe('the contract', () => {
  it('says what party, customer, customer account and billing account are, and how they hang together (A27)', () => {
    const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
    const fieldOf = (type: string, field: string) => {
      const found = schema.getType(type);
      return isObjectType(found) ? String(found.getFields()[field]?.type) : undefined;
    };
    const said = (type: string) => schema.getType(type)?.description;
    expect(said('Party')).toMatch(/^Who somebody is, independent of any role.*TMF632/);
    expect(said('Customer')).toMatch(/role of a party that buys.*TMF629/);
    expect(said('PartyAccount')).toMatch(/financial container of the relationship with a customer.*TMF666/);
    expect(said('BillingAccount')).toMatch(/What one bill is made for.*TMF666/);
    expect([
      fieldOf('Individual', 'customers'),
      fieldOf('Customer', 'party'),
      fieldOf('Customer', 'accounts'),
      fieldOf('PartyAccount', 'billingAccounts'),
      fieldOf('BillingAccount', 'account'),
    ]).toEqual(['[Customer!]!', 'Party!', '[PartyAccount!]!', '[BillingAccount!]!', 'PartyAccount!']);
  });
});
