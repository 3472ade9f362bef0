import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readExamples } from '../../gateway/playground/examples.ts';
import { operationNameOf, type Example } from '../../gateway/playground/client/examples.ts';
import { createResolve } from '../../gateway/playground/client/resolve.ts';
import { createSession } from '../../gateway/playground/client/session.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';

const folder = fileURLToPath(new URL('../../schema/operations/playground', import.meta.url));
const { examples } = await readExamples(folder);

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.close());

it("takes a newcomer from browsing to a product's history with nothing but Run in each tab (M6)", async () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const session = createSession(store, randomUUID);
  const resolve = createResolve(session, { get: tokenFor, forget: () => undefined });
  const tabs = examples.map(({ name, query }) => ({ id: name, query }));

  const run = async ({ name, query, variables, headers }: Example) => {
    const json = (text: string | null) => JSON.parse(text ?? '{}') as Record<string, unknown>;
    const resolved = await resolve({ query, variables: json(variables), headers: json(headers) }, name, tabs);
    if (!resolved.ok) throw new Error(`${name}: ${resolved.reasons.join(' ')}`);
    const { request } = resolved;
    // As HTTP has it: names of headers without case.
    const sent = Object.entries(request.headers).map(([header, value]) => [header.toLowerCase(), String(value)] as const);
    const answer = await graph.execute(request.query, request.variables as object, { headers: Object.fromEntries(sent) });
    session.learn(operationNameOf(query) ?? name, query, answer);
    return answer;
  };

  for (const example of examples) {
    let answer = await run(example);
    const isDone = () => session.notes().done.includes(operationNameOf(example.query) ?? example.name);
    // A person looks again until the order is complete; so does this one.
    for (let looks = 0; !isDone() && looks < 100; looks++) {
      await wait(100);
      answer = await run(example);
    }
    expect({ example: example.name, missed: session.notes().missed, answer: isDone() || answer }).toEqual({
      example: example.name,
      missed: [],
      answer: true,
    });
  }

  const history = examples.find(({ query }) => operationNameOf(query) === 'ProductHistory');
  if (!history) throw new Error('There is no example ProductHistory.');
  let product: { version?: number } | undefined;
  for (let looks = 0; product?.version !== 3 && looks < 100; looks++) {
    await wait(100);
    product = (await run(history)).data?.product as { version?: number };
  }
  expect(product).toMatchObject({
    status: 'TERMINATED',
    history: [{ action: 'ADD' }, { action: 'MODIFY' }, { action: 'DELETE' }],
  });
});

async function tokenFor(role: string, customerId?: string, partyId?: string) {
  const issued = await graph.identity.issuer?.issue({ role: role as 'agent', customerId, partyId });
  return issued?.access_token ?? '';
}
