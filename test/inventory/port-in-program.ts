import { subscribe } from 'node:diagnostics_channel';
import { inventory } from '../../subgraphs/inventory/subgraph.ts';
import { attemptChannel, type AttemptMoment } from '../../subgraphs/kit/engine/attempt-channel.ts';
import { Closers } from '../../subgraphs/kit/graph/closers.ts';
import { startSubgraphs } from '../../subgraphs/kit/graph/start-subgraphs.ts';
import { consoleLogger, silentLogger } from '../../subgraphs/kit/logger.ts';
import { createCarts } from './carts.ts';

export interface PortInProgramOptions {
  databaseUrl: string;
  /** It dies when this step of the engine has acted. */
  step: string;
}

const { databaseUrl, step } = JSON.parse(process.argv[2] ?? '{}') as PortInProgramOptions;

subscribe(attemptChannel.name, (message) => {
  const { name, moment } = message as AttemptMoment;
  if (name === step && moment === 'acted') process.kill(process.pid, 'SIGKILL');
});

const log = { ...silentLogger, error: consoleLogger.error };
const { client: elsewhere } = createCarts();
const world = { databaseUrl, role: 'inventory', clock: { now: () => new Date() }, timeZone: 'Europe/Berlin', log, sandbox: true };
await startSubgraphs({ modules: [inventory], ...world, elsewhere, onLost: log.error }, new Closers(log));
process.on('disconnect', () => process.exit());
