import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  activateProduct,
  assignResource,
  available,
  changeProduct,
  claim,
  leaseNumbers,
  prepareProduct,
  product,
  productFields,
  terminateProduct,
  type ProductAnswer,
} from './operations.ts';
import { agent, customer, guest, newId, service, startInventory, type Inventory } from './start-inventory.ts';

let inventory: Inventory;
beforeAll(async () => {
  inventory = await startInventory();
});
afterAll(() => inventory.close());

const item = (productId: string, customerId = 'customer-1') => ({
  key: newId(),
  orderId: newId(),
  orderItemId: '130',
  productId,
  customerId,
});
const change = (productId: string, coverage: string, customerId?: string) => ({
  ...item(productId, customerId),
  characteristics: [{ name: 'coverage', value: coverage }],
  prices: [],
});

/** A cart with a claimed number and SIM, and the product input of its mobile line. */
const claimedLine = async (owner: string) => {
  const [cartId, [number]] = [newId(), await available(inventory, { first: 1 })];
  const msisdn = number?.value ?? '';
  await leaseNumbers(inventory, guest(owner), cartId, [{ cartItemId: 'line', msisdn, simCartItemId: 'sim' }]);
  const required = [
    { cartItemId: 'line', kind: 'msisdn' },
    { cartItemId: 'sim', kind: 'iccid' },
  ];
  await claim(inventory, { processId: newId(), cartId, required });
  return { msisdn, cartId, input: product({ guestKey: owner, customerId: `customer-of-${owner}` }) };
};
/** Its product, with the number. */
const preparedLine = async (owner: string) => {
  const { msisdn, cartId, input } = await claimedLine(owner);
  const { id } = await prepareProduct(inventory, input);
  await assignResource(inventory, { productId: id, cartId });
  return { id, msisdn, input };
};
const read = async (viewer: Parameters<Inventory['as']>[0], id: string) =>
  (
    await inventory
      .as(viewer)
      .send<{ product: ProductAnswer | null }>(`query ($id: ID!) { product(id: $id) { ${productFields} } }`, { id })
  ).product;

describe('the life of a product', () => {
  it('keeps the minimum term it was bought with, whatever changes', async () => {
    const { id } = await prepareProduct(inventory, product({ term: '24 months' }));
    const { id: without } = await prepareProduct(inventory, product());
    await activateProduct(inventory, id);
    await changeProduct(inventory, change(id, 'International'));
    const termOf = (of: string) => inventory.as(agent).send('query ($id: ID!) { product(id: $id) { version term } }', { id: of });
    await expect(termOf(id)).resolves.toEqual({ product: { version: 2, term: '24 months' } });
    await expect(termOf(without)).resolves.toEqual({ product: { version: 1, term: null } });
  });

  it('keeps its id from order to order and has one version for each (C10)', async () => {
    const { input, msisdn, id } = await preparedLine('ada');
    await expect(read(agent, id)).resolves.toMatchObject({
      __typename: 'MobileLine',
      status: 'PENDING_ACTIVE',
      version: 1,
      coverage: 'NATIONAL',
      resources: [{ value: msisdn, state: 'ASSIGNED' }],
    });
    await expect(activateProduct(inventory, id)).resolves.toMatchObject({
      id,
      status: 'ACTIVE',
      version: 1,
      startDate: inventory.now().toISOString(),
    });
    await expect(changeProduct(inventory, change(id, 'International', input.customerId))).resolves.toMatchObject({
      id,
      version: 2,
      coverage: 'INTERNATIONAL',
    });
    inventory.pass(60);
    const ended = await terminateProduct(inventory, item(id, input.customerId));
    expect(ended).toMatchObject({
      id,
      status: 'TERMINATED',
      terminationDate: inventory.now().toISOString(),
      resources: [{ value: msisdn, state: 'QUARANTINED' }],
    });
    expect(
      ended.history.map(({ version, status, action, attributes }) => [version, status, action, attributes.coverage]),
    ).toEqual([
      [1, 'ACTIVE', 'ADD', 'NATIONAL'],
      [2, 'ACTIVE', 'MODIFY', 'INTERNATIONAL'],
      [3, 'TERMINATED', 'DELETE', 'INTERNATIONAL'],
    ]);
  });

  it('does each step once, however often and in parallel it is asked for (M1)', async () => {
    const { input } = await claimedLine('twice');
    const prepared = await Promise.all([1, 2, 3, 4].map(() => prepareProduct(inventory, input)));
    const ids = new Set(prepared.map((each) => each.id));
    expect(ids.size).toBe(1);
    const [id = ''] = ids;
    await Promise.all([activateProduct(inventory, id), activateProduct(inventory, id)]);
    const delta = change(id, 'International', input.customerId);
    await Promise.all([1, 2, 3].map(() => changeProduct(inventory, delta)));
    const end = item(id, input.customerId);
    const ended = await Promise.all([terminateProduct(inventory, end), terminateProduct(inventory, end)]);
    expect(ended.map(({ version }) => version)).toEqual([3, 3]);
    await expect(changeProduct(inventory, delta)).resolves.toMatchObject({ version: 3 });
    await expect(changeProduct(inventory, change(id, 'National', input.customerId))).rejects.toThrow('PRODUCT_ENDED');
  });

  it('takes changes of two orders at once, one after the other', async () => {
    const { id } = await prepareProduct(inventory, product());
    const changes = ['International', 'National', 'International'].map((coverage) =>
      changeProduct(inventory, change(id, coverage)),
    );
    await Promise.all(changes);
    expect((await read(agent, id))?.history.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
  });

  it('lets its number rest for 90 days before anybody is offered it again', async () => {
    const { id, input, msisdn } = await preparedLine('resting');
    await terminateProduct(inventory, item(id, input.customerId));
    const offered = () => available(inventory, { filter: { contains: msisdn.slice(1) } });
    inventory.pass(89 * 24 * 60);
    await expect(offered()).resolves.toEqual([]);
    await expect(leaseNumbers(inventory, guest('keen'), newId(), [{ cartItemId: 'line', msisdn }])).resolves.toMatchObject({
      __typename: 'NumberTakenError',
    });
    inventory.pass(24 * 60);
    await expect(offered()).resolves.toHaveLength(1);
    await expect(leaseNumbers(inventory, guest('next'), newId(), [{ cartItemId: 'line', msisdn }])).resolves.toMatchObject({
      __typename: 'NumberLease',
    });
    await expect(read(agent, id)).resolves.toMatchObject({ resources: [] });
  });

  it('is changed and ended for its customer only; for others, and by an id that is none, there is no such product', async () => {
    const { id } = await prepareProduct(inventory, product());
    await expect(changeProduct(inventory, change(id, 'International', 'customer-2'))).rejects.toThrow('NOT_FOUND');
    await expect(terminateProduct(inventory, item(id, 'customer-2'))).rejects.toThrow('NOT_FOUND');
    for (const none of ['nonsense', '\0', newId()]) {
      await expect(activateProduct(inventory, none)).rejects.toThrow('NOT_FOUND');
      await expect(changeProduct(inventory, change(none, 'International'))).rejects.toThrow('NOT_FOUND');
      await expect(terminateProduct(inventory, item(none))).rejects.toThrow('NOT_FOUND');
      const relationships = [{ type: 'RELIES_ON', productId: none }];
      await expect(prepareProduct(inventory, product({ relationships }))).rejects.toThrow('BAD_USER_INPUT');
    }
    await expect(read(agent, id)).resolves.toMatchObject({ version: 1 });
  });

  it('is a generic product when its specification is unknown or a mandatory value is missing', async () => {
    await expect(prepareProduct(inventory, product({ productSpecificationId: 'ps-new' }))).resolves.toMatchObject({
      __typename: 'GenericProduct',
    });
    await expect(prepareProduct(inventory, product({ characteristics: [] }))).resolves.toMatchObject({
      __typename: 'GenericProduct',
    });
  });
});

describe('who sees a product', () => {
  it('its customer, the bearer of the token that led to it and staff; for others it does not exist', async () => {
    const { id } = await prepareProduct(inventory, product({ customerId: 'owner', guestKey: 'token' }));
    for (const viewer of [customer('owner'), guest('token'), agent, service])
      await expect(read(viewer, id)).resolves.toMatchObject({ id });
    for (const viewer of [customer('other'), guest('other')]) await expect(read(viewer, id)).resolves.toBeNull();
    await expect(read(agent, newId())).resolves.toBeNull();
    await expect(read(agent, 'no-uuid')).resolves.toBeNull();
  });

  it('an order sees only what its owner has, and only a service may ask', async () => {
    const [own, foreign] = [
      await prepareProduct(inventory, product({ customerId: 'a' })),
      await prepareProduct(inventory, product({ customerId: 'b' })),
    ];
    const ask = (viewer: typeof service) =>
      inventory
        .as(viewer)
        .send<{ productsForOrder: { id: string }[] }>(
          'query ($ids: [ID!]!) { productsForOrder(ids: $ids, customerId: "a") { id } }',
          { ids: [own.id, foreign.id, newId(), 'nonsense'] },
        );
    await expect(ask(service)).resolves.toEqual({ productsForOrder: [{ id: own.id }] });
    await expect(ask(agent)).rejects.toThrow('NOT_FOUND');
    await expect(inventory.as(agent).send(`mutation { activateProduct(productId: "${own.id}") { id } }`)).rejects.toThrow(
      'NOT_FOUND',
    );
  });

  it('the same holds for references from other subgraphs, of products and of resources', async () => {
    const { id, msisdn } = await preparedLine('referrer');
    const entities = (viewer: Parameters<Inventory['as']>[0]) =>
      inventory.as(viewer).send(
        `query ($of: [_Any!]!) { _entities(representations: $of) {
          __typename ... on Product { id status } ... on Msisdn { value state product { id } } } }`,
        {
          of: [
            { __typename: 'Product', id },
            { __typename: 'MobileLine', id },
            { __typename: 'Msisdn', id: msisdn },
          ],
        },
      );
    const seen = { __typename: 'MobileLine', id, status: 'PENDING_ACTIVE' };
    await expect(entities(guest('referrer'))).resolves.toEqual({
      _entities: [seen, seen, { __typename: 'Msisdn', value: msisdn, state: 'ASSIGNED', product: { id } }],
    });
    await expect(entities(guest('stranger'))).resolves.toEqual({ _entities: [null, null, null] });
  });
});

describe('the outbox', () => {
  it('holds each change of a product, in order', async () => {
    const { input } = await claimedLine('listener');
    const { id } = await prepareProduct(inventory, input);
    await activateProduct(inventory, id);
    await terminateProduct(inventory, item(id, input.customerId));
    const events = await inventory.sql<{ event_type: string; event: { product: object } }>(
      'select event_type, event from inventory.outbox_event where entity_id = ? order by sequence',
      [id],
    );
    expect(events.map(({ event_type, event }) => [event_type, event.product])).toEqual([
      ['ProductCreateEvent', { id, status: 'pendingActive', version: 1 }],
      ['ProductStateChangeEvent', { id, status: 'active', version: 1 }],
      ['ProductStateChangeEvent', { id, status: 'terminated', version: 2 }],
    ]);
  });
});
