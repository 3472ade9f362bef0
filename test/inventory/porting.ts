import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import type { InventoryEngine } from './engine-world.ts';
import { activateProduct, assignResource, available, claim, leaseNumbers, prepareProduct, product } from './operations.ts';
import { customer, newId, service, type Inventory } from './start-inventory.ts';

export interface PortInAnswer {
  id: string;
  state: string;
  msisdn: string;
  product: { id: string; resources: { value: string; state: string }[] } | null;
  rejection: { code: string; correct: string[]; donorCode: string } | null;
  history: { state: string }[];
}
export interface PortInResult {
  __typename: string;
  portIn?: PortInAnswer;
  problems?: { code: string; path: string[] }[];
}

const parts = `id state msisdn product { id resources { value state } } rejection { code correct donorCode } history { state }`;

const change = (field: string, type: string) => async (inventory: Inventory, viewer: Viewer, input: object) =>
  (
    await inventory.as(viewer).send<{ result: PortInResult }>(
      `mutation ($input: ${type}!) { result: ${field}(input: $input) { __typename
        ... on PortInSuccess { portIn { ${parts} } } ... on NumberRefused { problems { code path } } } }`,
      { input: { idempotencyKey: newId(), ...input } },
    )
  ).result;

export const requestPortIn = change('requestPortIn', 'RequestPortInInput');
export const correctPortIn = change('correctPortIn', 'CorrectPortInInput');
export const cancelPortIn = change('cancelPortIn', 'CancelPortInInput');

export const portInOf = async (inventory: Inventory, viewer: Viewer, id: string) =>
  (await inventory.as(viewer).send<{ portIn: PortInAnswer | null }>(`query ($id: ID!) { portIn(id: $id) { ${parts} } }`, { id }))
    .portIn;

let last = 10_000_000;
export const foreignNumber = () => `+49177${last++}`;

export const donor = (more: object = {}) => ({
  operator: 'Fjord Mobile',
  accountNumber: 'K-4711',
  authorizationCode: '482915',
  holder: 'Ada Lovelace',
  ...more,
});

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
/** So many days from now. */
export const inDays = (inventory: Inventory, days: number) => dayOf(new Date(inventory.now().getTime() + days * 86_400_000));

/** An open cart of somebody's with a line and its SIM card. */
export const cartWithLine = (inventory: Inventory, owner = customer(newId())) => {
  const cartId = newId();
  inventory.carts.put(cartId, owner, [
    inventory.carts.item('line', { needs: ['msisdn'] }),
    inventory.carts.item('sim', { needs: ['iccid'] }),
  ]);
  return { cartId, owner };
};

/** A port-in that the donor has decided about, for a line of a cart, with or without another number meanwhile. */
export const decidedPortIn = async (
  inventory: InventoryEngine,
  { temporary = true, donorData = {}, days = 7 }: { temporary?: boolean; donorData?: object; days?: number } = {},
) => {
  const { cartId, owner } = cartWithLine(inventory);
  const number = temporary ? ((await available(inventory, { first: 1 }))[0]?.value ?? '') : undefined;
  if (number) await leaseNumbers(inventory, owner, cartId, [{ cartItemId: 'line', msisdn: number, simCartItemId: 'sim' }]);
  const msisdn = foreignNumber();
  const { portIn, problems } = await requestPortIn(inventory, owner, {
    cartId,
    cartItemId: 'line',
    simCartItemId: 'sim',
    msisdn,
    donor: donor(donorData),
    wantedDate: inDays(inventory, days),
    withTemporaryNumber: temporary,
  });
  if (!portIn) throw new Error(JSON.stringify(problems));
  const decided = await inventory.until(
    () => portInOf(inventory, owner, portIn.id),
    (found) => found?.state === 'ACCEPTED' || found?.state === 'REJECTED',
  );
  return { cartId, owner, msisdn, temporary: number ?? '', id: portIn.id, decided };
};

/** The line of the cart is checked out, and in service; answers its product. */
export const putInService = async (inventory: Inventory, cartId: string, customerId: string) => {
  const required = [
    { cartItemId: 'line', kind: 'msisdn' },
    { cartItemId: 'sim', kind: 'iccid' },
  ];
  const claimed = await claim(inventory, { processId: newId(), cartId, required });
  if (claimed.__typename !== 'NumberLease') throw new Error(JSON.stringify(claimed));
  const input = product({ customerId });
  const { id } = await prepareProduct(inventory, input);
  const number = await assignResource(inventory, { productId: id, cartId });
  await assignResource(inventory, { productId: id, cartId, cartItemId: 'sim', kind: 'iccid' });
  await activateProduct(inventory, id);
  return { productId: id, key: input.key, number };
};

export const reaches = (inventory: InventoryEngine, owner: Viewer, id: string, state: string) =>
  inventory.until(
    () => portInOf(inventory, owner, id),
    (found) => found?.state === state,
  );

export const stateOf = async (inventory: Inventory, value: string) =>
  (await inventory.sql<{ state: string }>('select state from inventory.msisdn where value = ?', [value]))[0]?.state;

export const customerOf = ({ customerId = '' }: Viewer) => customerId;

/** What the clearing house delivers. */
export const answerPortIn = (inventory: Inventory, id: string, accepted: boolean, viewer = service) =>
  inventory
    .as(viewer)
    .send<{ answerPortIn: { state: string } | null }>(
      'mutation ($input: AnswerPortInInput!) { answerPortIn(input: $input) { state } }',
      { input: { id, accepted, ...(!accepted && { donorCode: 'HOLDER' }) } },
    );
