import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CancelContractDocument,
  CancelItemsDocument,
  CreateAgreementDocument,
  DecideAgreementRequestDocument,
  RegisterListenerDocument,
  RequestOwnerChangeDocument,
  RescheduleDocument,
} from '../../schema/operations/generated/agent-desktop.ts';
import { customerWithLine, inMay } from '../checkout/window-shopper.ts';
import { startReceiver, type Receiver } from '../party/event-receiver.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { moveClock, onWall } from '../support/sandbox-clock.ts';
import { createShopper, type Shopper } from '../support/shopper.ts';
import { agentHeaders } from '../support/sign-in.ts';

type Customer = Awaited<ReturnType<typeof customerWithLine>>;

const reason = 'They move abroad.';
const input = () => ({ idempotencyKey: randomUUID(), reason });

describe('what a customer asks for and cannot have at once', () => {
  let graph: TestGraph;
  let agent: Shopper;
  let reviewer: Shopper;
  let receiver: Receiver;
  beforeAll(async () => {
    graph = await startGraph();
    await moveClock(graph, { to: onWall('2027-04-20') });
    agent = createShopper(graph.execute, await agentHeaders(graph));
    reviewer = createShopper(graph.execute, {}, { role: 'reviewer', tenant: 'sample', subject: 'review-team' });
    receiver = await startReceiver();
  });
  afterAll(async () => {
    await graph.close();
    await receiver.close();
  });

  const agreementOf = async ({ customerId, lineId }: Customer) => {
    const { data } = await agent.send(CreateAgreementDocument, {
      input: {
        idempotencyKey: randomUUID(),
        customerId,
        name: '24 months',
        type: 'CONTRACT',
        months: 24,
        productIds: [lineId],
      },
    });
    if (data?.createAgreement.__typename !== 'CreateAgreementSuccess') throw new Error(JSON.stringify(data));
    return data.createAgreement.agreement.id;
  };
  const cancelContract = async (customer: Customer) => {
    const agreementId = await agreementOf(customer);
    const { data } = await customer.send(CancelContractDocument, { input: { ...input(), agreementId } });
    const answer = data?.requestAgreementCancellation;
    if (answer?.__typename !== 'RequestAgreementCancellationSuccess') throw new Error(JSON.stringify(answer));
    return answer.request;
  };

  it('is one kind of request, whatever it is about (D9)', async () => {
    const [customer, other] = [await customerWithLine(graph), await customerWithLine(graph)];
    const { result } = await customer.buy(await customer.roamingCart(), [inMay()]);
    const customerOrderId = result?.customerOrder.id ?? '';

    const { data: accounts } = await agent.send<{ customer: { billingAccounts: { id: string }[] } }>(
      'query ($id: ID!) { customer(id: $id) { billingAccounts { id } } }',
      { id: customer.customerId },
    );
    const { data: handedOver } = await agent.send(RequestOwnerChangeDocument, {
      input: {
        ...input(),
        productId: other.lineId,
        newCustomerId: customer.customerId,
        billingAccountId: accounts?.customer.billingAccounts[0]?.id ?? '',
      },
    });
    const moved = { ...input(), customerOrderId, itemIds: ['discount'], requestedStartDate: onWall('2027-05-02') };
    const { data: rescheduled } = await customer.send(RescheduleDocument, { input: moved });
    const ended = { ...input(), customerOrderId, itemIds: ['discount'], dependents: 'CANCEL' as const };
    // The order has one request at a time.
    await settled(customer, (rescheduled?.requestReschedule as { request: { id: string } }).request.id);
    const { data: cancelled } = await customer.send(CancelItemsDocument, { input: ended });

    const requests = [
      await cancelContract(customer),
      ...[handedOver?.requestOwnerChange, rescheduled?.requestReschedule, cancelled?.requestOrderCancellation].map(
        (answer) => (answer as { request: object }).request,
      ),
    ];
    const asked = { reason, requestedAt: expect.any(String), id: expect.any(String), problems: [] };
    expect(requests).toMatchObject([
      { __typename: 'CancelAgreementRequest', ...asked, state: 'ACKNOWLEDGED', decision: null },
      { __typename: 'OwnerChangeRequest', ...asked },
      { __typename: 'RescheduleRequest', ...asked },
      { __typename: 'CancelOrderRequest', ...asked },
    ]);
  });

  const settled = async (customer: Customer, id: string) => {
    for (const until = Date.now() + 10_000; Date.now() < until;) {
      const { data } = await customer.send<{ orderRequest: { state: string } }>(
        'query ($id: ID!) { orderRequest(id: $id) { state } }',
        { id },
      );
      if (data?.orderRequest.state === 'DONE') return;
      await wait(50);
    }
    throw new Error('The request was not done in time.');
  };

  it('is told to listeners step by step, in order, each step with an id of its own, until a reviewer has decided (D4)', async () => {
    const customer = await customerWithLine(graph);
    const { id } = await cancelContractFor(customer);
    await toldOf(id, 2);
    const decision = { idempotencyKey: randomUUID(), requestId: id, accept: true, reason: 'Nothing is owed.' };
    const { data } = await reviewer.send(DecideAgreementRequestDocument, { input: decision });
    expect(data?.decideAgreementRequest).toMatchObject({ request: { decision: { accepted: true } } });
    const told = await toldOf(id, 3);
    expect(told.map(({ body }) => Object.values(body.event)[0]?.state)).toEqual(['acknowledged', 'inReview', 'accepted']);
    expect(new Set(told.map(({ body }) => body.eventId)).size).toBe(told.length);
  });

  const cancelContractFor = async (customer: Customer) => {
    const registration = { idempotencyKey: randomUUID(), callback: receiver.url, filter: { customerId: customer.customerId } };
    const { data } = await agent.send(RegisterListenerDocument, { input: registration });
    expect(data?.registerListener.__typename).toBe('RegisterListenerSuccess');
    return cancelContract(customer);
  };
  const toldOf = async (id: string, count: number) => {
    for (const until = Date.now() + 10_000; ;) {
      const told = receiver.received.filter(({ body }) => Object.values(body.event)[0]?.id === id);
      if (told.length >= count) return told;
      if (Date.now() > until) throw new Error(`Told of: ${receiver.received.map(({ text }) => text).join('\n')}`);
      await wait(50);
    }
  };
});
