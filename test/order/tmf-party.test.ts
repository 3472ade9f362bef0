import { describe, expect, it } from '@jest/globals';
import type { NewCustomerInput } from '../../subgraphs/order/generated/resolvers.ts';
import { toTmfRelatedParty } from '../../subgraphs/order/tmf/related-party.mapper.ts';

const address = { street: 'Torstr. 1', postCode: '10115', city: 'Berlin', country: 'DE' };
const ada: NewCustomerInput = {
  individual: {
    givenName: 'Ada',
    familyName: 'Lovelace',
    birthDate: '1990-12-10',
    email: 'ada@example.org',
    phoneNumber: '+4915550000017',
    address,
    identification: { identificationType: 'passport', identificationId: 'C01X00T47' },
  },
};
const acme: NewCustomerInput = {
  organization: { tradingName: 'ACME', vatId: 'DE123456789', parentOrganizationId: 'organization-1', email: 'buy@acme.example' },
};
const order = (partyByValue: NewCustomerInput, customerId: string | null = null) => ({
  externalId: 'process-1',
  customerId,
  partyByValue,
});

describe('the customer of an order as TMF622 relatedParty', () => {
  it('is the person by value, with what identifies and reaches her, as long as order management has not created her (A11, A26)', () => {
    expect(toTmfRelatedParty(order(ada), 'V4')).toEqual([
      {
        id: 'process-1',
        role: 'customer',
        '@type': 'Individual',
        '@referredType': 'Individual',
        name: 'Ada Lovelace',
        fullName: 'Ada Lovelace',
        givenName: 'Ada',
        familyName: 'Lovelace',
        birthDate: '1990-12-10T00:00:00.000Z',
        contactMedium: [
          { mediumType: 'email', preferred: true, characteristic: { emailAddress: 'ada@example.org' } },
          { mediumType: 'phone', preferred: false, characteristic: { phoneNumber: '+4915550000017' } },
          {
            mediumType: 'postalAddress',
            preferred: false,
            characteristic: { street1: 'Torstr. 1', postCode: '10115', city: 'Berlin', country: 'DE' },
          },
        ],
        individualIdentification: [{ identificationType: 'passport', identificationId: 'C01X00T47' }],
      },
    ]);
  });

  it('is a v5 reference that carries the values, with typed contact media (A11, A26)', () => {
    expect(toTmfRelatedParty(order(ada), 'V5')).toMatchObject([
      {
        '@type': 'RelatedPartyRefOrPartyRoleRef',
        role: 'customer',
        partyOrPartyRole: {
          '@type': 'PartyRef',
          '@referredType': 'Individual',
          id: 'process-1',
          name: 'Ada Lovelace',
          contactMedium: [
            { '@type': 'EmailContactMedium', emailAddress: 'ada@example.org' },
            { '@type': 'PhoneContactMedium', phoneNumber: '+4915550000017' },
            { '@type': 'GeographicAddressContactMedium', street1: 'Torstr. 1', country: 'DE' },
          ],
          individualIdentification: [{ '@type': 'IndividualIdentification', identificationId: 'C01X00T47' }],
        },
      },
    ]);
  });

  it('is the organization by value, with its VAT number and the organization it belongs to', () => {
    expect(toTmfRelatedParty(order(acme), 'V4')).toMatchObject([
      {
        '@type': 'Organization',
        tradingName: 'ACME',
        organizationIdentification: [{ identificationType: 'VAT', identificationId: 'DE123456789' }],
        organizationParentRelationship: { relationshipType: 'parent', organization: { id: 'organization-1' } },
      },
    ]);
  });

  it('is a reference to the customer once there is one, whatever came with the order', () => {
    expect(toTmfRelatedParty(order(ada, 'customer-1'), 'V4')).toEqual([
      { id: 'customer-1', '@referredType': 'Customer', role: 'customer' },
    ]);
    expect(toTmfRelatedParty(order(ada, 'customer-1'), 'V5')).toEqual([
      {
        '@type': 'RelatedPartyRefOrPartyRoleRef',
        role: 'customer',
        partyOrPartyRole: { '@type': 'PartyRoleRef', '@referredType': 'Customer', id: 'customer-1' },
      },
    ]);
  });
});
