import { randomUUID } from 'node:crypto';
import { parse } from 'graphql';
import { createGraph } from '../gateway/graph.ts';
import { somebodyNew } from '../test/support/shopper.ts';
import { subgraphs } from '../test/support/subgraphs.ts';
import { datedOrder } from './dated-order.ts';
import { spread, table } from './report.ts';
import { interleave, perSecond, ratios } from './rounds.ts';
import { log, withClient, type BenchServer } from './world.ts';

const FEW = 10;
const TIMES = 1_000;
const ROUNDS = 9;

const submit = parse(`mutation ($input: SubmitProductOrderInput!) { submitProductOrder(input: $input) { __typename } }`);
const page = `query ($id: ID!, $after: String) { customer(id: $id) { customerOrders(first: 10, after: $after) {
  totalCount pageInfo { endCursor hasNextPage } nodes { id state orderDate parts { id state requestedStartDate items { id action state } } } } } }`;

/** Every order of the customer so many times again, under other ids, with its part and its line. */
const copies = (customerId: string) => [
  `insert into ordering.customer_order overriding user value
   select (jsonb_populate_record(null::ordering.customer_order, to_jsonb(c)
     || jsonb_build_object('id', md5(c.id::text || n)::uuid, 'external_id', c.external_id || '-' || n))).*
   from ordering.customer_order c cross join generate_series(2, ${TIMES}) n where c.customer_id = '${customerId}'`,
  `insert into ordering.product_order overriding user value
   select (jsonb_populate_record(null::ordering.product_order, to_jsonb(o)
     || jsonb_build_object('id', md5(o.id::text || n)::uuid, 'customer_order_id', md5(o.customer_order_id::text || n)::uuid,
          'external_id', o.external_id || '-' || n))).*
   from ordering.product_order o cross join generate_series(2, ${TIMES}) n where o.customer_id = '${customerId}' and length(o.external_id) = 36`,
  `insert into ordering.order_item
   select (jsonb_populate_record(null::ordering.order_item, to_jsonb(i) || jsonb_build_object('order_id', md5(i.order_id::text || n)::uuid))).*
   from ordering.order_item i join ordering.product_order o on o.id = i.order_id cross join generate_series(2, ${TIMES}) n
   where o.customer_id = '${customerId}' and length(o.external_id) = 36`,
];

const onboard = parse(`mutation ($input: OnboardCustomerInput!) { onboardCustomer(input: $input) {
  __typename ... on OnboardCustomerSuccess { customer { id } } } }`);

interface Onboarded {
  onboardCustomer: { customer?: { id: string } };
}

/** A page of a customer's orders, of few and of many. */
export async function manyOrders(server: BenchServer): Promise<string> {
  const databaseUrl = await server.createDatabase();
  const graph = await createGraph({ databaseUrl, subgraphs, log });
  const agent = { viewer: { role: 'agent' as const, tenant: 'sample', subject: 'bench' } };
  const newCustomer = async () => {
    const { individual } = somebodyNew();
    const input = { processId: randomUUID(), customer: { individual } };
    const { onboardCustomer } = await graph.subgraphs.execute<Onboarded, object>('party', onboard, { input });
    if (!onboardCustomer.customer) throw new Error(JSON.stringify(onboardCustomer));
    return onboardCustomer.customer.id;
  };

  const [few, many] = [await newCustomer(), await newCustomer()];
  for (const customerId of [few, many]) {
    for (let order = 0; order < FEW; order++) {
      const input = { ...datedOrder(new Date(Date.now() + 86_400_000).toISOString()), customerId };
      await graph.subgraphs.execute('order', submit, { input });
    }
  }
  await withClient(databaseUrl, async (client) => {
    for (const copy of copies(many)) await client.query(copy);
    await client.query('analyze');
  });

  const read = async (id: string) => {
    const { data, errors } = await graph.execute(page, { id }, agent);
    if (errors || !data?.customer) throw new Error(JSON.stringify(errors ?? data));
  };
  const figures = await interleave(
    { few: () => perSecond(100, 2, () => read(few)), many: () => perSecond(100, 2, () => read(many)) },
    ROUNDS,
  );
  await graph.close();
  return [
    'A page of ten orders of one customer with parts and lines, and their number in all, through the whole graph.',
    table(
      ['Orders of the customer', 'Pages per second', 'Beside few'],
      [
        [FEW, spread(figures.few), ''],
        [(FEW * TIMES).toLocaleString('en'), spread(figures.many), spread(ratios(figures.many, figures.few))],
      ],
    ),
  ].join('\n\n');
}
