import { Kind } from 'graphql';
import { createGraph } from '../../gateway/graph.ts';
import type { SubgraphClient } from '../../subgraphs/kit/graph/subgraph-client.ts';
import type { SubgraphModule, SubgraphName } from '../../subgraphs/kit/graph/subgraph.ts';
import { consoleLogger, silentLogger } from '../../subgraphs/kit/logger.ts';
import { testConfig } from './config.ts';
import type { Death } from './graph-process.ts';
import { subgraphs } from './subgraphs.ts';

interface Message {
  death?: Death;
  id?: number;
  query?: string;
  variables?: object;
  caller?: object;
}

let death: Death | undefined;

const dieIf = (caller: SubgraphName, operation: string | undefined, moment: Death['moment']) => {
  if (death?.caller === caller && death.operation === operation && death.moment === moment) process.kill(process.pid, 'SIGKILL');
};

/** The subgraph as it is, except that its process can die while it calls another one. */
const mortal = (module: SubgraphModule): SubgraphModule => ({
  ...module,
  start: (runtime) => {
    const client: SubgraphClient = {
      async execute(subgraph, document, variables) {
        const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)?.name?.value;
        dieIf(module.name, operation, 'before');
        const data = await runtime.subgraphs.execute(subgraph, document, variables);
        dieIf(module.name, operation, 'after');
        return data;
      },
    };
    return module.start({ ...runtime, subgraphs: client });
  },
});

const log = { ...silentLogger, error: consoleLogger.error };
const graph = await createGraph({ databaseUrl: testConfig.graphDatabaseUrl, subgraphs: subgraphs.map(mortal), log });

process.on('message', (message: Message) => {
  if (message.death) death = message.death;
  if (message.query === undefined) return;
  void graph
    .execute(message.query, message.variables, message.caller)
    .then((answer) => process.send?.({ id: message.id, answer }));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
