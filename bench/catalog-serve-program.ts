import { print } from 'graphql';
import { createGraph } from '../gateway/graph.ts';
import { BrowseDocument, OfferingPageDocument } from '../schema/operations/generated/storefront.ts';
import { catalog } from '../subgraphs/catalog/subgraph.ts';
import { countStatements } from '../subgraphs/kit/database/statement-counter.ts';
import { questionsFor, type Question } from './catalog/questions.ts';
import { answerOrders } from './program.ts';
import { log } from './world.ts';

/** What the parent asks: so many questions of one kind, what they cost the database, or how large the process is. */
interface Order {
  ask?: Question;
  through?: 'gateway' | 'subgraph';
  times?: number;
  statements?: Question;
}

const [databaseUrl = '', offerings = ''] = process.argv.slice(2);
const started = performance.now();
const graph = await createGraph({ databaseUrl, subgraphs: [catalog], log });
const questions = questionsFor({ offerings: Number(offerings) });
const documents = { page: print(OfferingPageDocument), search: print(BrowseDocument) };
const asked = new Map<string, number>();
const request = { viewer: { role: 'anonymous' as const, tenant: 'sample', subject: 'bench' }, traceId: 'bench' };

/** The next question of the kind, whole: its answer must have no errors. */
async function askOnce(kind: Question, through: 'gateway' | 'subgraph') {
  const place = asked.get(`${kind} ${through}`) ?? 0;
  asked.set(`${kind} ${through}`, place + 1);
  const variables = questions[kind][place % questions[kind].length]!;
  const document = kind === 'an offering' ? documents.page : documents.search;
  const { errors } =
    through === 'gateway'
      ? await graph.execute(document, variables)
      : await graph.hosted.get('catalog')!.call({ document, variables }, request);
  if (errors) throw new Error(JSON.stringify(errors));
}

await askOnce('a rare word', 'gateway');
const readyMs = performance.now() - started;

/** Milliseconds of each, one after the other. */
async function ask(kind: Question, through: 'gateway' | 'subgraph', times: number) {
  const took: number[] = [];
  for (let index = 0; index < times; index++) {
    const begun = performance.now();
    await askOnce(kind, through);
    took.push(performance.now() - begun);
  }
  return took;
}

function size() {
  global.gc?.();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return { rss: rss / 1e6, heap: (heapUsed + arrayBuffers) / 1e6, readyMs };
}

answerOrders(
  async ({ ask: kind, through = 'gateway', times = 1, statements }: Order) => {
    if (kind) return ask(kind, through, times);
    return statements ? (await countStatements(() => askOnce(statements, 'gateway'))).statements.length : size();
  },
  () => graph.close(),
);
