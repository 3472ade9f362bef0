import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { startAgreements, type AgreementData, type AgreementWorld } from './agreement-world.ts';
import { agent, bearer, customer, reviewer, service, stranger } from './party-world.ts';

let world: AgreementWorld;

beforeAll(async () => {
  world = await startAgreements();
});

afterAll(() => world?.stop());

interface AgreementPage {
  totalCount: number;
  nodes: AgreementData[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const agreementsOf = async (id: string, more: object = {}, viewer = agent) =>
  (await world.ask<{ agreements: AgreementPage }>(viewer, 'agreements', { id, ...more })).agreements;

interface ProductData {
  id: string;
  agreement: { id: string } | null;
  agreements: { id: string }[];
}
const productsOf = (ids: readonly string[], viewer = agent) =>
  world.ask<ProductData[]>(viewer, 'products', { references: ids.map((id) => ({ __typename: 'Product', id })) });

describe('an agreement (D1)', () => {
  it('is concluded for whole months of the calendar, with its products', async () => {
    const customerId = await world.createCustomer();
    const productIds = world.giveProducts(customerId, 1);
    const start = { wallClock: { date: '2027-03-15', timeZone: 'Europe/Berlin' } };
    const { agreement } = await world.create({ customerId, productIds, start, months: 1, terms: ['Paid monthly'] });
    expect(agreement).toMatchObject({
      status: 'ACTIVE',
      type: 'CONTRACT',
      // The clocks change in between: a month later it is midnight again on the wall.
      period: { startDateTime: '2027-03-14T23:00:00.000Z', endDateTime: '2027-04-14T22:00:00.000Z' },
      terminatesOn: null,
      terms: ['Paid monthly'],
      customer: { id: customerId },
      items: [{ product: { id: productIds[0] }, until: null }],
    });
    expect(await world.events(agreement.id)).toEqual([{ type: 'AgreementCreateEvent', state: 'ACTIVE', customerId }]);
  });

  it('is concluded once per key, and a key with other input is a conflict', async () => {
    const customerId = await world.createCustomer();
    const input = { idempotencyKey: randomUUID(), customerId };
    const both = await Promise.all([world.create(input), world.create(input)]);
    expect(both[0].agreement.id).toBe(both[1].agreement.id);
    expect(await world.create({ ...input, months: 3 })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect((await agreementsOf(customerId)).totalCount).toBe(1);
  });

  it('is refused with everything that is wrong with it', async () => {
    const customerId = await world.createCustomer();
    const [foreign] = world.giveProducts(await world.createCustomer(), 1);
    const start = { wallClock: { date: '2027-02-30' } };
    const input = { customerId, name: ' ', months: 0, terms: [''], productIds: [foreign], idempotencyKey: 'short' };
    expect(await world.create(input)).toMatchObject({
      problems: [
        { code: 'INVALID_IDEMPOTENCY_KEY' },
        { path: ['input', 'name'] },
        { path: ['input', 'terms'] },
        { path: ['input', 'months'] },
        { code: 'UNKNOWN_PRODUCT', path: ['input', 'productIds'] },
      ],
    });
    const unknown = await world.create({ customerId: randomUUID() });
    expect(unknown).toMatchObject({ problems: [{ code: 'UNKNOWN_CUSTOMER' }] });
    expect((await world.send(agent, 'create', { input: { start } })).errors).toBeDefined();
  });

  it('is concluded by agents only, and seen by its customer and staff only', async () => {
    const { customerId, viewer, agreement, productIds } = await world.given();
    await expect(world.create({ customerId }, viewer)).rejects.toThrow('agents');
    await expect(world.create({ customerId }, reviewer)).rejects.toThrow('agents');
    for (const one of [viewer, agent, reviewer, service])
      expect(await world.read(agreement.id, one)).toMatchObject({ id: agreement.id });
    for (const one of [customer(await world.createCustomer()), stranger, bearer('guest')])
      expect(await world.read(agreement.id, one)).toBeNull();
    expect(await productsOf(productIds, stranger)).toEqual([{ id: productIds[0], agreement: null, agreements: [] }]);
  });

  it('is listed with the others of its customer, newest first, by page and by status', async () => {
    const { customerId, viewer, agreement } = await world.given();
    const { agreement: second } = await world.given({ customerId });
    const { agreement: third } = await world.given({ customerId });
    const first = await agreementsOf(customerId, { first: 2 }, viewer);
    expect(first).toMatchObject({ totalCount: 3, nodes: [{ id: third.id }, { id: second.id }], pageInfo: { hasNextPage: true } });
    const rest = await agreementsOf(customerId, { first: 2, after: first.pageInfo.endCursor }, viewer);
    expect(rest.nodes.map(({ id }) => id)).toEqual([agreement.id]);
    expect(await agreementsOf(customerId, { status: ['TERMINATED'] })).toMatchObject({ totalCount: 0, nodes: [] });
    const other = await world.createCustomer();
    await expect(agreementsOf(other, { after: first.pageInfo.endCursor })).rejects.toThrow('another list');
  });

  it('is a valid TMF651 v4 resource', async () => {
    const { agreement, customerId, productIds } = await world.given({ count: 2 });
    const read = await world.read(agreement.id);
    const period = { startDateTime: agreement.period.startDateTime, endDateTime: agreement.period.endDateTime };
    // What v4 requires: name, agreementType, agreementItem, engagedParty, and of that id, name and @referredType.
    expect(read?.tmf).toEqual({
      '@type': 'Agreement',
      id: agreement.id,
      name: 'Mobile',
      agreementType: 'contract',
      status: 'active',
      initialDate: expect.any(String),
      agreementPeriod: period,
      engagedParty: [{ id: customerId, name: 'Anna Müller', role: 'customer', '@referredType': 'Customer' }],
      agreementItem: productIds.map((id) => ({
        product: [{ id, '@referredType': 'Product' }],
        termOrCondition: [{ description: expect.any(String), validFor: { startDateTime: expect.any(String) } }],
      })),
    });
  });
});

describe('a framework (D6)', () => {
  it('governs three products, and stays when one leaves and when none is left', async () => {
    const customerId = await world.createBusiness();
    const productIds = world.giveProducts(customerId, 3);
    const { agreement } = await world.create({ customerId, type: 'FRAMEWORK', productIds });
    const [one] = productIds;
    const without = await world.change({ agreementId: agreement.id, remove: [one] });
    expect(without.agreement.status).toBe('ACTIVE');
    expect(without.agreement.items.filter(({ until }) => until === null)).toHaveLength(2);
    expect((await world.change({ agreementId: agreement.id, remove: productIds.slice(1) })).agreement.status).toBe('ACTIVE');
    const back = await world.change({ agreementId: agreement.id, add: [one] });
    expect(back.agreement.items.filter(({ product }) => product.id === one)).toHaveLength(2);
    expect((await world.events(agreement.id)).map(({ type }) => type)).toEqual([
      'AgreementCreateEvent',
      ...Array.from({ length: 3 }, () => 'AgreementAttributeValueChangeEvent'),
    ]);
  });

  it('takes products of its customer only, leaves only what is under it, and does both or neither', async () => {
    const { agreement, customerId, productIds } = await world.given();
    const [own] = world.giveProducts(customerId, 1);
    const [foreign] = world.giveProducts(await world.createCustomer(), 1);
    expect(await world.change({ agreementId: agreement.id, add: [own, foreign] })).toMatchObject({
      problems: [{ code: 'UNKNOWN_PRODUCT', path: ['input', 'add'] }],
    });
    expect(await world.change({ agreementId: agreement.id, add: [own], remove: [randomUUID()] })).toMatchObject({
      problems: [{ code: 'NOT_UNDER_AGREEMENT', path: ['input', 'remove'] }],
    });
    expect(await world.change({ agreementId: randomUUID() })).toMatchObject({ problems: [{ code: 'UNKNOWN_AGREEMENT' }] });
    expect((await world.read(agreement.id))?.items.map(({ product }) => product.id)).toEqual(productIds);
  });

  it('is found from its products, beside their contracts, with a fixed number of queries', async () => {
    const { agreement, customerId, productIds } = await world.given({ count: 3 });
    const { agreement: framework } = await world.create({ customerId, type: 'FRAMEWORK', productIds });
    const { result: products, statements } = await countStatements(() => productsOf(productIds));
    for (const product of products) {
      expect(product.agreement?.id).toBe(agreement.id);
      expect(product.agreements.map(({ id }) => id)).toEqual([framework.id, agreement.id]);
    }
    // Agreements of the products, and their customers.
    expect(statements).toHaveLength(2);
  });
});

describe('the contract of a minimum term', () => {
  it('is concluded for the order subgraph, once per key however often and late it asks', async () => {
    const customerId = await world.createCustomer();
    const contract = {
      key: `${randomUUID()}:plan:createAgreement`,
      customerId,
      productId: randomUUID(),
      name: 'Mobile M',
      months: 24,
    };
    const conclude = (start: string) => world.ask<AgreementData>(service, 'conclude', { input: { ...contract, start } });
    const first = await conclude('2027-05-01T00:00:00Z');
    expect((await conclude('2027-05-02T00:00:00Z')).id).toBe(first.id);
    expect(first).toMatchObject({
      type: 'CONTRACT',
      period: { startDateTime: '2027-05-01T00:00:00.000Z', endDateTime: '2029-05-01T00:00:00.000Z' },
      terms: ['Minimum term of 24 months'],
      items: [{ product: { id: contract.productId }, since: '2027-05-01T00:00:00.000Z' }],
    });
    const input = { ...contract, start: '2027-05-01T00:00:00Z' };
    expect((await world.send(agent, 'conclude', { input })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
