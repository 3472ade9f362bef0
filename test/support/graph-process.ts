import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { print, type DocumentNode } from 'graphql';
import type { GraphExecute } from '../../gateway/graph-client.ts';
import type { AttemptMoment } from '../../subgraphs/kit/engine/attempt-channel.ts';
import type { SubgraphClient } from '../../subgraphs/kit/graph/subgraph-client.ts';
import { testConfig } from './config.ts';

/** Where the process dies: at which moment of which step of the engine. */
export interface Death {
  step: string;
  moment: AttemptMoment['moment'];
  /** At which try from now on; the first unless said otherwise. */
  time?: number;
}

/** How often each moment of a step came. */
export type Moments = Partial<Record<Death['moment'], number>>;

/** What the program is asked over its channel. */
export type Question =
  | { ask: 'start'; databaseUrl: string; environment: Record<string, string> }
  | { ask: 'die'; death: Death | undefined }
  | { ask: 'steps' }
  | { ask: 'execute'; document: string; variables?: object; caller?: object; subgraph?: string };

export interface GraphProcess {
  execute: GraphExecute;
  /** Calls one subgraph as a service, past the gateway. */
  subgraphs: SubgraphClient;
  /** Where it dies from now on; undefined: nowhere. */
  dieAt(death: Death | undefined): Promise<unknown>;
  /** How often each moment of each step of the engine came since the last time. */
  steps(): Promise<Record<string, Moments>>;
  /** Resolves when the process is gone. */
  died: Promise<unknown>;
  kill(): Promise<void>;
}

/** A process that has loaded everything and only waits to be told its database. */
export interface LoadedProcess {
  start(databaseUrl: string, environment?: Record<string, string>): Promise<GraphProcess>;
  kill(): Promise<void>;
}

const program = fileURLToPath(new URL('graph-program.ts', import.meta.url));
const compileCache = join(tmpdir(), 'tmf-supergraph-compile-cache');

const textOf = (document: string | DocumentNode) => (typeof document === 'string' ? document : print(document));

/** The whole graph in a process of its own, so that it can be killed. */
export const startGraphProcess = async (databaseUrl: string): Promise<GraphProcess> =>
  (await loadGraphProcess()).start(databaseUrl);

export async function loadGraphProcess(): Promise<LoadedProcess> {
  const child = fork(program, {
    env: { NODE_COMPILE_CACHE: compileCache, ...testConfig.environment },
    execArgv: ['--no-warnings'],
  });
  const died = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await died;
  };
  const failed = died.then(([code]) => Promise.reject(new Error(`The graph did not start: ${String(code)}`)));
  await Promise.race([once(child, 'message'), failed]);
  failed.catch(() => undefined);
  const ask = remote(child);
  return {
    kill,
    start: async (databaseUrl, environment = {}) => {
      await ask({ ask: 'start', databaseUrl, environment });
      return {
        execute: ((document, variables, caller) =>
          ask({ ask: 'execute', document: textOf(document), variables, caller })) as GraphExecute,
        subgraphs: {
          execute: (subgraph, document, variables) =>
            ask({ ask: 'execute', document: print(document), variables, subgraph }) as Promise<never>,
        },
        steps: () => ask({ ask: 'steps' }) as Promise<Record<string, Moments>>,
        dieAt: (death) => ask({ ask: 'die', death }),
        died,
        kill,
      };
    },
  };
}

interface Answer {
  id?: number;
  answer?: unknown;
  error?: string;
}

/** Asks the child, and learns when it dies instead of answering. */
function remote(child: ChildProcess) {
  let last = 0;
  return (question: Question) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++last;
      const over = () => child.off('message', answered).off('exit', gone);
      const gone = () => {
        over();
        reject(new Error('The process died before it answered.'));
      };
      const answered = (message: Answer) => {
        if (message.id !== id) return;
        over();
        if (message.error === undefined) resolve(message.answer);
        else reject(new Error(message.error));
      };
      if (!child.connected) return gone();
      child.on('message', answered).on('exit', gone);
      child.send({ ...question, id }, (error) => {
        if (error) gone();
      });
    });
}
