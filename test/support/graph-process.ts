import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { print } from 'graphql';
import type { GraphAnswer, GraphExecute } from '../../gateway/graph-client.ts';
import type { SubgraphName } from '../../subgraphs/kit/graph/subgraph.ts';
import { testConfig } from './config.ts';

/** Where the process dies: when `caller` sends `operation` to another subgraph, before it is done or after, its answer lost. */
export interface Death {
  caller: SubgraphName;
  operation: string;
  moment: 'before' | 'after';
}

export interface GraphProcess {
  execute: GraphExecute;
  dieAt(death: Death): void;
  /** Resolves when the process is gone. */
  died: Promise<unknown>;
  kill(): Promise<void>;
}

const program = fileURLToPath(new URL('graph-program.ts', import.meta.url));

/** The whole graph in a process of its own, so that it can be killed. */
export async function startGraphProcess(databaseUrl: string): Promise<GraphProcess> {
  const child = fork(program, {
    env: { ...testConfig.environment, GRAPH_DATABASE_URL: databaseUrl },
    execArgv: ['--no-warnings'],
  });
  const died = once(child, 'exit');
  await Promise.race([
    once(child, 'message'),
    died.then(([code]) => Promise.reject(new Error(`The graph did not start: ${String(code)}`))),
  ]);
  return {
    execute: remoteExecute(child),
    dieAt: (death) => void child.send({ death }),
    died,
    kill: async () => {
      child.kill('SIGKILL');
      await died;
    },
  };
}

function remoteExecute(child: ChildProcess): GraphExecute {
  let last = 0;
  return (document, variables, caller) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const gone = () => {
        child.off('message', answered);
        reject(new Error('The process died before it answered.'));
      };
      const answered = (message: { id?: number; answer?: unknown }) => {
        if (message.id !== id) return;
        child.off('message', answered).off('exit', gone);
        resolve(message.answer as GraphAnswer<never>);
      };
      child.on('message', answered).once('exit', gone);
      const query = typeof document === 'string' ? document : print(document);
      child.send({ id, query, variables, caller });
    });
}
