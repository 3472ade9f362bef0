import { subscribe } from 'node:diagnostics_channel';
import { flushCompileCache } from 'node:module';
import { parse } from 'graphql';
import { createGraph, type Graph } from '../../gateway/graph.ts';
import { attemptChannel, type AttemptMoment } from '../../subgraphs/kit/engine/attempt-channel.ts';
import type { SubgraphName } from '../../subgraphs/kit/graph/subgraph.ts';
import { consoleLogger, silentLogger } from '../../subgraphs/kit/logger.ts';
import { testConfig } from './config.ts';
import type { Death, Moments, Question } from './graph-process.ts';
import { subgraphs } from './subgraphs.ts';

const log = { ...silentLogger, error: consoleLogger.error };
/** How often each moment of each step came since somebody asked, or said where to die. */
const tried = new Map<string, Moments>();
let death: Death | undefined;
let graph: Graph | undefined;

subscribe(attemptChannel.name, (message) => {
  const { name, moment } = message as AttemptMoment;
  const times = (tried.get(name)?.[moment] ?? 0) + 1;
  tried.set(name, { ...tried.get(name), [moment]: times });
  if (death?.step !== name || death.moment !== moment || times !== (death.time ?? 1)) return;
  process.kill(process.pid, 'SIGKILL');
});

async function answerTo(question: Question): Promise<unknown> {
  if (question.ask === 'start') {
    Object.assign(testConfig.environment, question.environment);
    graph = await createGraph({ databaseUrl: question.databaseUrl, subgraphs, log });
    return true;
  }
  if (question.ask === 'die') {
    death = question.death;
    tried.clear();
    return true;
  }
  if (question.ask === 'steps') {
    const steps = Object.fromEntries(tried);
    tried.clear();
    return steps;
  }
  if (!graph) throw new Error('Not started yet.');
  const { document, variables, caller, subgraph } = question;
  if (subgraph) return graph.subgraphs.execute(subgraph as SubgraphName, parse(document), variables ?? {});
  return graph.execute(document, variables, caller);
}

process.on('message', ({ id, ...question }: Question & { id: number }) => {
  answerTo(question).then(
    (answer) => process.send?.({ id, answer }),
    (error: unknown) => process.send?.({ id, error: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
process.send?.('loaded');
flushCompileCache();
