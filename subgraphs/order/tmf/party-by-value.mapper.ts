import { typed, type TmfVersion } from '../../../schema/tmf/reference.ts';
import type { NewCustomerInput, NewIndividualInput, NewOrganizationInput } from '../generated/resolvers.ts';
import { toTmfContactMedia } from './contact-medium.mapper.ts';

/** TMF words for a day are those of an instant. */
const instantOf = (day: string) => `${day}T00:00:00.000Z`;

const toTmfIndividual = (individual: NewIndividualInput, version: TmfVersion) => {
  const { givenName, familyName, birthDate, identification } = individual;
  const name = [givenName, familyName].filter(Boolean).join(' ');
  return {
    ...(version === 'V4' ? { fullName: name } : {}),
    name,
    givenName,
    familyName,
    ...(birthDate && { birthDate: instantOf(birthDate) }),
    contactMedium: toTmfContactMedia(individual, version),
    ...(identification && {
      individualIdentification: [{ ...typed('IndividualIdentification', version), ...identification }],
    }),
  };
};

const toTmfOrganization = (organization: NewOrganizationInput, version: TmfVersion) => {
  const { tradingName, vatId, parentOrganizationId } = organization;
  const identification = { ...typed('OrganizationIdentification', version), identificationType: 'VAT', identificationId: vatId };
  const parent = { id: parentOrganizationId, '@referredType': 'Organization', ...typed('OrganizationRef', version) };
  return {
    name: tradingName,
    tradingName,
    contactMedium: toTmfContactMedia(organization, version),
    ...(vatId && { organizationIdentification: [identification] }),
    ...(parentOrganizationId && {
      organizationParentRelationship: {
        ...typed('OrganizationParentRelationship', version),
        relationshipType: 'parent',
        organization: parent,
      },
    }),
  };
};

const partyOf = ({ individual, organization }: NewCustomerInput, version: TmfVersion) =>
  individual
    ? { type: 'Individual', values: toTmfIndividual(individual, version) }
    : { type: 'Organization', values: toTmfOrganization(organization, version) };

/**
 * A party that order management has to create, in the words of TMF632. Both versions of TMF622 only foresee references here, and a
 * reference has an id: `reference` stands for it until the party has its own. The values extend the reference.
 */
export const toTmfPartyByValue = (party: NewCustomerInput, reference: string, version: TmfVersion) => {
  const { type, values } = partyOf(party, version);
  return { id: reference, '@type': version === 'V5' ? 'PartyRef' : type, '@referredType': type, ...values };
};
