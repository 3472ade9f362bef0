import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AddCustomerMemberDocument,
  CreateCustomerDocument,
  RemoveCustomerMemberDocument,
  UpdateOrganizationDocument,
} from '../../schema/operations/generated/agent-desktop.ts';
import {
  ContinueCheckoutDocument,
  PurchasesToApproveDocument,
  type ContinueCheckoutMutationVariables,
} from '../../schema/operations/generated/storefront.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper, somebodyNew, type Shopper } from '../support/shopper.ts';

const fibre = { addItem: { id: 'fibre', productOfferingId: 'po-fibre-250' } };
const company = () => ({
  organization: {
    tradingName: 'Nordwind GmbH',
    vatId: `DE${randomInt(1e8, 1e9)}`,
    email: 'office@nordwind.example',
    phoneNumber: '+4940123456',
    address: { street: 'Kai 2', postCode: '20457', city: 'Hamburg', country: 'DE' },
  },
});
type Answer = ContinueCheckoutMutationVariables['input']['answer'];

describe('somebody buys for a company', () => {
  let graph: TestGraph;
  let agent: Shopper;
  beforeAll(async () => {
    graph = await startGraph();
    agent = createShopper(graph.execute, {}, { role: 'agent', tenant: 'sample', subject: 'agent-1' });
  });
  afterAll(() => graph.close());

  const once = () => ({ idempotencyKey: randomUUID() });
  const createParty = async (field: 'createIndividual' | 'createOrganization', input: object): Promise<string> => {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { made: ${field}(input: $input) { ... on CreatePartySuccess { party { id } } } }`;
    const { data } = await agent.send<{ made: { party: { id: string } } }>(document, { input: { ...once(), ...input } });
    return data?.made.party.id ?? '';
  };
  const createCustomer = async (partyId: string): Promise<string> => {
    const { data } = await agent.send(CreateCustomerDocument, { input: { ...once(), partyId } });
    return data?.createCustomer.__typename === 'CreateCustomerSuccess' ? data.createCustomer.customer.id : '';
  };

  const addMember = async (customerId: string, role: 'BUYER' | 'APPROVER', limits: object = {}) => {
    const partyId = await createParty('createIndividual', somebodyNew());
    const { data } = await agent.send(AddCustomerMemberDocument, { input: { ...once(), customerId, partyId, role, ...limits } });
    const memberId =
      data?.addCustomerMember.__typename === 'ChangeCustomerMemberSuccess' ? (data.addCustomerMember.member?.id ?? '') : '';
    const viewer: Viewer = {
      role: role === 'BUYER' ? 'buyer' : 'approver',
      tenant: 'sample',
      subject: partyId,
      customerId,
      partyId,
    };
    return { ...createShopper(graph.execute, {}, viewer), memberId };
  };

  const eur = (value: string) => ({ value, currency: 'EUR' });
  const given = async (limits: object = {}) => {
    const organizationId = await createParty('createOrganization', company());
    const customerId = await createCustomer(organizationId);
    const [buyer, approver] = [await addMember(customerId, 'BUYER', limits), await addMember(customerId, 'APPROVER')];
    return { organizationId, customerId, buyer, approver };
  };

  const buy = async (shopper: Shopper, customerId: string, more: object = {}) => {
    const cart = await shopper.fill(await shopper.createCart(), [fibre]);
    return shopper.checkout(shopper.checkoutInput(cart, { customer: { existing: { customerId } }, ...more }));
  };
  const answer = async (shopper: Shopper, processId: string, given: Answer) => {
    const input = { ...once(), processId, answer: given, waitSeconds: 20 };
    return (await shopper.send(ContinueCheckoutDocument, { input })).data?.continueCheckout;
  };
  const decide = (shopper: Shopper, processId: string, approved: boolean) =>
    answer(shopper, processId, { purchaseApproval: { approved, reason: 'Budget of March.' } });
  const held = (outcome: Awaited<ReturnType<typeof buy>>) => {
    if (outcome.__typename !== 'ActionRequired' || !outcome.process) throw new Error(JSON.stringify(outcome));
    return outcome.process;
  };

  it('within the limits without asking anybody (E13)', async () => {
    const { customerId, buyer } = await given({ orderLimit: eur('500'), monthlyLimit: eur('500') });
    const process = await buy(buyer, customerId);
    expect(process.__typename).toBe('CheckoutProcess');
    if (process.__typename === 'CheckoutProcess') await buyer.until(process.id, 'COMPLETED');
  });

  it('over the limit once an approver agrees; not the buyer, an agent or an approver of another company (E13, hard case 14)', async () => {
    const { customerId, buyer, approver } = await given({ orderLimit: eur('1') });
    const other = await given();
    const process = held(await buy(buyer, customerId));
    expect(process.hold).toMatchObject({
      __typename: 'PurchaseApprovalRequired',
      code: 'PURCHASE_APPROVAL_REQUIRED',
      orderLimit: eur('1.00'),
      monthlyLimit: null,
      spentThisMonth: eur('0.00'),
      recover: [{ operation: 'continueCheckout', arguments: { processId: process.id, answer: 'purchaseApproval' } }, {}],
    });
    expect(process.result).toBeNull();
    const listed = async (shopper: Shopper) => {
      const { data } = await shopper.send(PurchasesToApproveDocument, { customerId });
      return data?.customer?.purchasesToApprove.map(({ id, hold }) => [id, hold?.code]);
    };
    const waiting = [[process.id, 'PURCHASE_APPROVAL_REQUIRED']];
    expect(await Promise.all([approver, agent, buyer, other.approver].map(listed))).toEqual([waiting, waiting, [], undefined]);
    for (const shopper of [buyer, agent]) {
      expect(await decide(shopper, process.id, true)).toMatchObject({ problems: [{ code: 'NOT_ALLOWED' }] });
    }
    expect(await decide(other.approver, process.id, true)).toMatchObject({ problems: [{ code: 'UNKNOWN_PROCESS' }] });
    expect(await answer(approver, process.id, { purchaseApproval: { approved: true, reason: '' } })).toMatchObject({
      problems: [{ code: 'INVALID_VALUE' }],
    });
    expect(await decide(approver, process.id, true)).toMatchObject({ __typename: 'CheckoutProcess' });
    await buyer.until(process.id, 'COMPLETED');
    expect(await listed(approver)).toEqual([]);
  });

  it('and when an approver says no, everything is given back (E13)', async () => {
    const { customerId, buyer, approver } = await given({ monthlyLimit: eur('1') });
    const process = held(await buy(buyer, customerId));
    await decide(approver, process.id, false);
    const ended = await buyer.until(process.id, 'CANCELLED');
    expect(ended).toMatchObject({ result: null, problems: [{ code: 'PURCHASE_REJECTED' }] });
    // What came to nothing does not count.
    expect(held(await buy(buyer, customerId)).hold).toMatchObject({ spentThisMonth: eur('0.00') });
  });

  it('once: of approvers who answer at the same time the first decides, and the others are told (E13, hard case 14)', async () => {
    const { customerId, buyer, approver } = await given({ orderLimit: eur('1') });
    const process = held(await buy(buyer, customerId));
    const words = [true, false, true, false];
    const answers = await Promise.all(words.map((approved) => decide(approver, process.id, approved)));
    const [first] = words.filter((_, index) => answers[index]?.__typename === 'CheckoutProcess');
    await buyer.until(process.id, first ? 'COMPLETED' : 'CANCELLED');
    const refused = answers.filter((given) => given?.__typename === 'CheckoutRejected');
    expect(refused).toHaveLength(3);
    for (const refusal of refused) expect(refusal).toMatchObject({ problems: [{ code: 'NOT_WAITING' }] });
  });

  it('and two orders at once do not both slip under the limit of the month (E13, hard case 14)', async () => {
    const measured = await given({ orderLimit: eur('1') });
    const { hold } = held(await buy(measured.buyer, measured.customerId));
    const amount = hold?.__typename === 'PurchaseApprovalRequired' ? hold.amount : eur('0');
    const { customerId, buyer } = await given({ orderLimit: amount, monthlyLimit: eur((Number(amount.value) * 2.5).toFixed(2)) });
    const carts = [];
    for (let index = 0; index < 4; index += 1) carts.push(await buyer.fill(await buyer.createCart(), [fibre]));
    const customer = { existing: { customerId } };
    const outcomes = await Promise.all(carts.map((cart) => buyer.checkout(buyer.checkoutInput(cart, { customer }))));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'ActionRequired',
      'ActionRequired',
      'CheckoutProcess',
      'CheckoutProcess',
    ]);
    const [waiting] = outcomes.filter(({ __typename }) => __typename === 'ActionRequired').map(held);
    expect(waiting?.hold).toMatchObject({ spentThisMonth: eur((Number(amount.value) * 2).toFixed(2)) });
    const cart = await buyer.fill(await buyer.createCart(), [fibre]);
    expect((await buyer.plan({ cartId: cart.id, customer }))?.problems).toMatchObject([{ code: 'PURCHASE_APPROVAL_REQUIRED' }]);
  });

  it('only as long as they are a member, and only for that company (hard case 14)', async () => {
    const { customerId, buyer } = await given();
    const other = await given();
    expect(await buy(buyer, other.customerId)).toMatchObject({
      problems: [{ code: 'EXISTING_CUSTOMER_REQUIRED' }, { code: 'UNKNOWN_CUSTOMER' }],
    });
    const cart = await buyer.fill(await buyer.createCart(), [fibre]);
    expect(await buyer.checkout(buyer.checkoutInput(cart, { customer: { new: somebodyNew() } }))).toMatchObject({
      __typename: 'CheckoutRejected',
    });
    await agent.send(RemoveCustomerMemberDocument, { input: { ...once(), customerId, memberId: buyer.memberId } });
    expect(await buy(buyer, customerId)).toMatchObject({ problems: [{ code: 'NOT_A_BUYER' }] });
  });

  it('with a purchase order number where the company asks for one; the order carries it (E13)', async () => {
    const { organizationId, customerId, buyer } = await given();
    const input = { ...once(), organizationId, expectedVersion: 1, purchaseOrderNumberRequired: true };
    await agent.send(UpdateOrganizationDocument, { input });
    const cart = await buyer.fill(await buyer.createCart(), [fibre]);
    const plan = await buyer.plan({ cartId: cart.id, customer: { existing: { customerId } } });
    expect(plan?.requirements).toContainEqual(
      expect.objectContaining({ kind: 'PURCHASE_ORDER_NUMBER', path: ['input', 'purchaseOrderNumber'] }),
    );
    expect(await buy(buyer, customerId)).toMatchObject({ problems: [{ code: 'PURCHASE_ORDER_NUMBER_REQUIRED' }] });
    for (const purchaseOrderNumber of ['', '\0', 'x'.repeat(51)]) {
      expect(await buy(buyer, customerId, { purchaseOrderNumber })).toMatchObject({ problems: [{ code: 'INVALID_VALUE' }] });
    }
    const process = await buy(buyer, customerId, { purchaseOrderNumber: 'PO 2027/17' });
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    const { result } = await buyer.until(process.id, 'COMPLETED');
    const { data } = await agent.send<{
      productOrder: { purchaseOrderNumber: string; v4: { note: object }; v5: { externalId: object } };
    }>('query ($id: ID!) { productOrder(id: $id) { id purchaseOrderNumber v4: tmf v5: tmf(version: V5) } }', {
      id: result?.productOrder.id,
    });
    expect(data?.productOrder).toMatchObject({
      purchaseOrderNumber: 'PO 2027/17',
      v4: { note: [{ text: 'Purchase order number: PO 2027/17' }] },
      v5: { externalId: [{}, { id: 'PO 2027/17', externalIdentifierType: 'purchaseOrder' }] },
    });
  });
});
