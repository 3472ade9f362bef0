import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ErasureDocument, RequestErasureDocument } from '../../schema/operations/generated/storefront.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { loadSampleOperator } from '../support/graph.ts';
import { startGraphProcess, type GraphProcess } from '../support/graph-process.ts';
import { createDatabase, prepareTemplate } from '../support/postgres.ts';
import { createShopper, somebodyWithPassport } from '../support/shopper.ts';
import { findEverywhere } from './every-column.ts';

const agent: Viewer = { role: 'agent', tenant: 'sample', subject: 'agent-1' };
const watch = [{ addItem: { id: 'watch', productOfferingId: 'po-device-fjord-watch' } }];

describe('two processes on one database', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let processes: GraphProcess[];
  beforeAll(async () => {
    await prepareTemplate('graph', loadSampleOperator);
    database = await createDatabase('graph');
    processes = [await startGraphProcess(database.url), await startGraphProcess(database.url)];
  });
  afterAll(async () => {
    for (const process of processes) await process.kill();
    await database.drop();
  });
  const processOf = (n: number) => {
    const process = processes[n % processes.length];
    if (!process) throw new Error('There is no process.');
    return process;
  };

  it('one person who checks out in both at once, each time written differently, becomes one customer (hard case 6)', async () => {
    const { individual } = somebodyWithPassport();
    const written = [
      individual,
      { ...individual, email: individual.email.toUpperCase().replace('@', '+again@') },
      { ...individual, phoneNumber: individual.phoneNumber.replace('+49', '0049 '), email: ` ${individual.email}` },
      {
        ...individual,
        identification: {
          identificationType: 'Passport',
          identificationId: individual.identification.identificationId.replace('C', 'c-'),
        },
      },
    ];
    const shoppers = await Promise.all(
      written.map(async (person, n) => {
        const shopper = createShopper(processOf(n).execute);
        const cart = await shopper.fill(await shopper.createCart(), watch);
        return { shopper, input: shopper.checkoutInput(cart, { customer: { new: { individual: person } } }) };
      }),
    );
    const answers = await Promise.all(shoppers.map(({ shopper, input }) => shopper.checkout(input)));
    const outcomes = answers.map((answer) => {
      if (answer.__typename === 'CheckoutRejected') return answer.problems.map(({ code }) => code);
      if (answer.__typename !== 'CheckoutProcess') return [answer.__typename];
      return answer.result ? ['a customer'] : answer.problems.map(({ code }) => code);
    });
    expect(outcomes.flat().sort()).toEqual([
      'DUPLICATE_CUSTOMER_SUSPECTED',
      'DUPLICATE_CUSTOMER_SUSPECTED',
      'DUPLICATE_CUSTOMER_SUSPECTED',
      'a customer',
    ]);
    const { data } = await processOf(0).execute<{ searchParties: { totalCount: number } }>(
      'query ($text: String!) { searchParties(text: $text) { totalCount } }',
      { text: individual.email },
      { viewer: agent },
    );
    expect(data?.searchParties.totalCount).toBe(1);
  });

  it('an erasure whose process is killed in the middle is carried out by the other one', async () => {
    const { individual } = somebodyWithPassport();
    const created = await processOf(0).execute<{ createIndividual: { party: { id: string } } }>(
      'mutation ($input: CreateIndividualInput!) { createIndividual(input: $input) { ... on CreatePartySuccess { party { id } } } }',
      { input: { idempotencyKey: randomUUID(), individual } },
      { viewer: agent },
    );
    const input = { idempotencyKey: randomUUID(), partyId: created.data?.createIndividual.party.id ?? '' };
    await processOf(0).dieAt({ step: 'eraseElsewhere', moment: 'acted' });
    await expect(processOf(0).execute(RequestErasureDocument, { input }, { viewer: agent })).rejects.toThrow('died');
    processes.shift();

    const { data } = await processOf(0).execute(RequestErasureDocument, { input }, { viewer: agent });
    const done = data?.requestErasure;
    if (done?.__typename !== 'RequestErasureSuccess') throw new Error(JSON.stringify(done));
    const deadline = Date.now() + 30_000;
    let { state } = done.erasure;
    while (state !== 'DONE' && Date.now() < deadline) {
      const again = await processOf(0).execute(ErasureDocument, { id: done.erasure.id }, { viewer: agent });
      state = again.data?.erasure?.state ?? state;
    }
    expect(state).toBe('DONE');
    expect(await findEverywhere(database.url, [individual.email, individual.identification.identificationId])).toEqual([]);
  });
});
