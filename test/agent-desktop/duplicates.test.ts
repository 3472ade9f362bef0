import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CreateIndividualDocument,
  MergePartiesDocument,
  PreviewMergeDocument,
  ResolveDuplicateDocument,
} from '../../schema/operations/generated/agent-desktop.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { agentHeaders } from '../support/sign-in.ts';
import { createShopper, somebodyWithPassport, type Shopper } from '../support/shopper.ts';

const watch = [{ addItem: { id: 'watch', productOfferingId: 'po-device-fjord-watch' } }];
const key = () => ({ idempotencyKey: randomUUID() });

describe('somebody who is known already', () => {
  let graph: TestGraph;
  let agent: Shopper;
  beforeAll(async () => {
    graph = await startGraph();
    agent = createShopper(graph.execute, await agentHeaders(graph));
  });
  afterAll(() => graph.close());

  const create = async (individual: ReturnType<typeof somebodyWithPassport>['individual']) => {
    const { data } = await agent.send(CreateIndividualDocument, { input: { ...key(), individual } });
    if (data?.createIndividual.__typename !== 'CreatePartySuccess') throw new Error(JSON.stringify(data));
    return data.createIndividual.party.id;
  };
  /** The checkout of somebody with the e-mail address of somebody else, and what it is refused with. */
  const suspectedFor = async (shopper: Shopper) => {
    const known = somebodyWithPassport().individual;
    const partyId = await create(known);
    const individual = { ...somebodyWithPassport().individual, givenName: 'Byron', email: known.email.toUpperCase() };
    const cart = await shopper.fill(await shopper.createCart(), watch);
    const checkOut = (more: object = {}) =>
      shopper.checkout(shopper.checkoutInput(cart, { customer: { new: { individual: { ...individual, ...more } } } }));
    const refused = await checkOut();
    const problem = refused.__typename === 'CheckoutRejected' ? refused.problems[0] : undefined;
    if (problem?.__typename !== 'DuplicateCustomerSuspectedError') throw new Error(JSON.stringify(refused));
    return { partyId, problem, checkOut };
  };

  it('is told to a shopper without a name; a household’s address is shared by a word (E20)', async () => {
    const { problem, checkOut } = await suspectedFor(createShopper(graph.execute));
    expect(problem.candidates).toEqual([]);
    expect(problem.recover.map(({ operation }) => operation)).toContain('signIn');
    expect(await checkOut({ sharesContact: true })).toMatchObject({ __typename: 'CheckoutProcess' });
  });

  it('is shown to an agent at the checkout, with what matched; the agent’s decision lets the checkout through', async () => {
    const { partyId, problem, checkOut } = await suspectedFor(agent);
    expect(problem.candidates).toMatchObject([{ party: { id: partyId }, matchedOn: ['EMAIL'], score: 0.6 }]);
    const decision = { different: { reason: 'Mother and son.' } };
    const input = { ...key(), resolutionToken: problem.resolutionToken, decision };
    const { data } = await agent.send(ResolveDuplicateDocument, { input });
    expect(data?.resolveDuplicate).toEqual({ __typename: 'ResolveDuplicateSuccess', party: null });
    expect(await checkOut()).toMatchObject({ __typename: 'CheckoutProcess' });
  });

  it('was let in twice, and is made one by an agent who has seen what that does', async () => {
    const [survivorId, mergedId] = [
      await create(somebodyWithPassport().individual),
      await create(somebodyWithPassport().individual),
    ];
    const { data: preview } = await agent.send(PreviewMergeDocument, { survivorId, mergedId });
    expect(preview?.previewMerge).toMatchObject({ problems: [], differences: [] });
    const input = { ...key(), survivorId, mergedId, reason: 'Signed up twice.' };
    const { data } = await agent.send(MergePartiesDocument, { input });
    expect(data?.mergeParties).toMatchObject({ __typename: 'MergePartiesSuccess', party: { id: survivorId } });
  });
});
