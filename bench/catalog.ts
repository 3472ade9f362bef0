import { fileURLToPath } from 'node:url';
import { measureLoading, type Loading } from './catalog/loading.ts';
import { answersTable, loadingTable, sizeTable, type Answers, type Size } from './catalog/tables.ts';
import type { Question } from './catalog/questions.ts';
import { startProgram, type Program } from './program.ts';
import { givenServer, type BenchServer } from './world.ts';

const SIZES = [1_000, 10_000, 100_000];
const ROUNDS = 4;
const TIMES = 40;
const program = fileURLToPath(new URL('catalog-serve-program.ts', import.meta.url));

const kinds: readonly Question[] = [
  'a rare word',
  'a common word',
  'a word with a typo',
  'three filters',
  'a category',
  'an offering',
];

/** Each kind of question to each catalog in turn: what else the machine does meets all of them alike. */
async function askInTurn(served: ReadonlyMap<number, Program>, through: 'gateway' | 'subgraph'): Promise<Answers> {
  const answers: Answers = Object.fromEntries(kinds.map((kind) => [kind, new Map<number, number[][]>()]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const kind of kinds) {
      for (const [offerings, one] of served) {
        const took = await one.ask<number[]>({ ask: kind, through, times: TIMES });
        // The first round warms up.
        if (round > 0) answers[kind]!.set(offerings, [...(answers[kind]!.get(offerings) ?? []), took]);
      }
    }
  }
  return answers;
}

/** Loads the three catalogs on one server, serves each by a process of its own and asks all of them. */
async function measureOn(server: BenchServer, name: string): Promise<string> {
  const loadings: Loading[] = [];
  const served = new Map<number, Program>();
  const sizes: Size[] = [];
  for (const offerings of SIZES) {
    const databaseUrl = await server.createDatabase();
    loadings.push(await measureLoading(databaseUrl, offerings));
    const one = await startProgram(program, [databaseUrl, String(offerings)]);
    served.set(offerings, one);
    sizes.push({ offerings, ...(await one.ask<Omit<Size, 'offerings'>>({})) });
  }
  const statements = new Map<Question, number[]>();
  for (const kind of kinds) {
    statements.set(kind, []);
    for (const one of served.values()) statements.get(kind)!.push(await one.ask<number>({ statements: kind }));
  }
  const [alone, whole] = [await askInTurn(served, 'subgraph'), await askInTurn(served, 'gateway')];
  for (const one of served.values()) await one.close();
  return [
    `### ${name}`,
    'Through the gateway, milliseconds; beside them, how many times as long as with the smallest catalog.',
    answersTable(whole, statements),
    'The catalog subgraph alone:',
    answersTable(alone, statements),
    loadingTable(loadings),
    sizeTable(sizes),
  ].join('\n\n');
}

const legend = `Catalogs of a telecom operator made up by \`bench/catalog-of.ts\`: three prices for each offering, 40 to 80 specifications, 60 to 300 categories, a
vocabulary that grows as one does. Each is loaded from NDJSON by a process of its own and served by another one; ${ROUNDS} rounds of ${TIMES} different questions
one after the other, to each catalog in turn. A page has 24 offerings with prices, and a search its facets.`;

/** Search, category page and offering page at three sizes, and what a load takes. */
export async function catalogs(embedded: BenchServer): Promise<string> {
  const given = await givenServer();
  try {
    const parts = [await measureOn(embedded, 'The embedded store')];
    if (given) parts.push(await measureOn(given.server, given.name));
    return [legend, ...parts].join('\n\n');
  } finally {
    await given?.server.stop();
  }
}
