import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CompanyDocument,
  CreateIndividualDocument,
  CreateOrganizationDocument,
  PartyRequirementsDocument,
  PersonDocument,
  UpdateIndividualDocument,
  UpdateOrganizationDocument,
  type UpdateIndividualMutationVariables,
  type UpdateOrganizationMutationVariables,
} from '../../schema/operations/generated/agent-desktop.ts';
import { agent, customer, nordwind, reviewer, startParty, stranger, type PartyWorld } from './party-world.ts';

let world: PartyWorld;
beforeAll(async () => {
  world = await startParty();
});
afterAll(() => world.stop());

const person = async (id: string, viewer = agent) => (await world.run(viewer, PersonDocument, { id })).individual;
const company = async (id: string) => (await world.run(agent, CompanyDocument, { id })).organization;

const correct = async (individualId: string, more: Partial<UpdateIndividualMutationVariables['input']>) => {
  const input = { idempotencyKey: randomUUID(), individualId, expectedVersion: 1, ...more };
  return (await world.run(agent, UpdateIndividualDocument, { input })).updateIndividual;
};
const correctCompany = async (organizationId: string, more: Partial<UpdateOrganizationMutationVariables['input']>) => {
  const input = { idempotencyKey: randomUUID(), organizationId, expectedVersion: 1, ...more };
  return (await world.run(agent, UpdateOrganizationDocument, { input })).updateOrganization;
};
const create = async (organization: object) => {
  const input = { idempotencyKey: randomUUID(), organization: { ...nordwind, ...organization } };
  return (await world.run(agent, CreateOrganizationDocument, { input })).createOrganization;
};
const createCompany = async (organization: object = {}) => {
  const created = await create(organization);
  if (created.__typename !== 'CreatePartySuccess') throw new Error(JSON.stringify(created));
  return created.party.id;
};
const codes = (answer: object) =>
  'problems' in answer
    ? (answer.problems as { code: string; path: string[] }[]).map(({ code, path }) => `${path.join('.')} ${code}`)
    : [];

describe('what a person or company has to tell', () => {
  it('is told up front, and differs (E13)', async () => {
    const required = async (type: 'INDIVIDUAL' | 'ORGANIZATION') =>
      (await world.run(stranger, PartyRequirementsDocument, { type })).partyRequirements
        .filter((requirement) => requirement.required)
        .map(({ path }) => path.join('.'));
    const address = ['address.street', 'address.postCode', 'address.city', 'address.country'];
    expect(await required('INDIVIDUAL')).toEqual(['givenName', 'familyName', 'birthDate', 'email', ...address]);
    expect(await required('ORGANIZATION')).toEqual(['tradingName', 'vatId', 'email', ...address]);
  });

  it('is just what creating it objects to (E13)', async () => {
    const input = { idempotencyKey: randomUUID(), individual: {} };
    const { createIndividual } = await world.run(agent, CreateIndividualDocument, { input });
    const { partyRequirements } = await world.run(stranger, PartyRequirementsDocument, { type: 'INDIVIDUAL' });
    const told = partyRequirements
      .filter(({ required }) => required)
      .map(({ path }) => ['input', 'individual', ...path].join('.'));
    expect(codes(createIndividual)).toEqual(told.map((path) => `${path} MISSING_VALUE`));
  });
});

describe('a person', () => {
  it('is corrected by an agent, and its customer is called by the new name', async () => {
    const { customer: made } = await world.given();
    const answer = await correct(made.party.id, {
      familyName: 'Møller',
      identifications: [
        {
          identificationType: 'passport',
          identificationId: 'C01X00T47',
          issuingAuthority: 'Hamburg',
          issuingDate: '2024-02-29',
          expiryDate: '2034-02-28',
        },
      ],
    });
    expect(answer).toMatchObject({ party: { name: 'Anna Møller', version: 2 } });
    expect(await world.ask(agent, 'customer', { id: made.id })).toMatchObject({ name: 'Anna Møller' });
    expect(await world.ask(agent, 'searchParties', { text: 'møller' })).toMatchObject({
      nodes: [{ party: { customers: [{ id: made.id }] } }],
    });
    const document = {
      identificationId: '••••T47',
      issuingAuthority: 'Hamburg',
      issuingDate: '2024-02-29',
      expiryDate: '2034-02-28',
    };
    expect(await person(made.party.id)).toMatchObject({
      birthDate: '1990-05-17',
      identifications: [{ ...document, identificationIdInFull: 'C01X00T47' }],
    });
    const itself = await person(made.party.id, customer(made.id));
    expect(itself?.identifications).toEqual([expect.objectContaining({ ...document, identificationIdInFull: null })]);
  });

  it('is corrected by one of two at once; the other gets it as it is now', async () => {
    const { customer: made } = await world.given();
    const answers = await Promise.all(['Hanna', 'Anne'].map((givenName) => correct(made.party.id, { givenName })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ChangePartySuccess', 'PartyChangedMeanwhileError']);
    const now = await person(made.party.id);
    expect(answers.find(({ __typename }) => __typename === 'PartyChangedMeanwhileError')).toMatchObject({
      party: { givenName: now?.givenName, version: 2 },
    });
  });

  it('is corrected once per key', async () => {
    const { customer: made } = await world.given();
    const key = { idempotencyKey: randomUUID(), givenName: 'Hanna' };
    const answers = await Promise.all(Array.from({ length: 4 }, () => correct(made.party.id, key)));
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(4).fill('ChangePartySuccess'));
    expect((await person(made.party.id))?.version).toBe(2);
    expect(await correct(made.party.id, { ...key, givenName: 'Anne' })).toMatchObject({ __typename: 'IdempotencyConflictError' });
  });

  it('hears of all that is wrong at once, and nothing is changed', async () => {
    const { customer: made } = await world.given();
    const wrong = await correct(made.party.id, {
      givenName: 'x'.repeat(101),
      familyName: '\0',
      birthDate: '2020-01-01',
      identifications: [
        { identificationType: 'passport', identificationId: ' ', issuingDate: '2027-03-02', expiryDate: '2027-03-01' },
      ],
    });
    expect(codes(wrong)).toEqual([
      'input.givenName INVALID_VALUE',
      'input.familyName INVALID_VALUE',
      'input.birthDate INVALID_VALUE',
      'input.identifications.0.issuingDate INVALID_VALUE',
      'input.identifications.0.expiryDate INVALID_VALUE',
      'input.identifications.0.identificationId MISSING_VALUE',
    ]);
    const many = Array.from({ length: 11 }, (_, index) => ({ identificationType: 'card', identificationId: `${index}` }));
    expect(codes(await correct(made.party.id, { identifications: many }))).toEqual(['input.identifications TOO_MANY']);
    expect(await person(made.party.id)).toMatchObject({ name: 'Anna Müller', version: 1 });
    for (const id of [randomUUID(), 'no id', '\0', await createCompany()]) {
      expect(codes(await correct(id, {}))).toEqual(['input.individualId UNKNOWN_PARTY']);
    }
  });

  it('is corrected by nobody else', async () => {
    const { customer: made } = await world.given();
    const input = { idempotencyKey: randomUUID(), individualId: made.party.id, expectedVersion: 1 };
    for (const viewer of [customer(made.id), stranger, reviewer]) {
      await expect(world.run(viewer, UpdateIndividualDocument, { input })).rejects.toThrow('Only for agents');
    }
  });
});

describe('a company', () => {
  it('has a VAT id in the form of its country (E13)', async () => {
    for (const vatId of ['DE123456789', 'ATU12345678', 'nl 123.456.789 B01', 'FRXX123456789', 'CHE123456789MWST', 'US12345678']) {
      expect((await create({ vatId })).__typename).toBe('CreatePartySuccess');
    }
    for (const vatId of [
      'DE12345678',
      'DE023456789',
      'AT12345678',
      'NL123456789',
      'FRIO123456789',
      '123456789',
      'DE',
      'x'.repeat(5000),
    ]) {
      expect(codes(await create({ vatId }))).toEqual(['input.organization.vatId INVALID_VALUE']);
    }
  });

  it('has a register number, and says whether its orders need a purchase order number (E13)', async () => {
    const id = await createCompany({ companyRegisterNumber: 'HRB 4711 Hamburg' });
    expect(await company(id)).toMatchObject({ companyRegisterNumber: 'HRB 4711 Hamburg', purchaseOrderNumberRequired: false });
    await correctCompany(id, { tradingName: 'Südwind GmbH', purchaseOrderNumberRequired: true });
    expect(await company(id)).toMatchObject({
      name: 'Südwind GmbH',
      tradingName: 'Südwind GmbH',
      vatId: 'DE123456789',
      companyRegisterNumber: 'HRB 4711 Hamburg',
      purchaseOrderNumberRequired: true,
    });
    expect(codes(await correctCompany(id, { expectedVersion: 2, vatId: 'DE1', companyRegisterNumber: '\0' }))).toEqual([
      'input.vatId INVALID_VALUE',
      'input.companyRegisterNumber INVALID_VALUE',
    ]);
  });
});
