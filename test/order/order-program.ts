import { subscribe } from 'node:diagnostics_channel';
import { DBOS } from '@dbos-inc/dbos-sdk';
import { attemptChannel, type AttemptMoment } from '../../subgraphs/kit/engine/attempt-channel.ts';
import { Closers } from '../../subgraphs/kit/graph/closers.ts';
import { startSubgraphs } from '../../subgraphs/kit/graph/start-subgraphs.ts';
import { consoleLogger, silentLogger } from '../../subgraphs/kit/logger.ts';
import { order } from '../../subgraphs/order/subgraph.ts';
import { createNeighbours } from './order-world.ts';

/** Round the moment at which a part that waited for another one is set down anew. */
export type ReleaseMoment = 'before it is set down' | 'after it is set down' | 'while it begins' | 'when it has begun';

export interface OrderProgramOptions {
  databaseUrl: string;
  /** How far its clock is ahead of the real one. */
  aheadMs: number;
  dieAt: ReleaseMoment;
}

const { databaseUrl, aheadMs, dieAt } = JSON.parse(process.argv[2] ?? '{}') as OrderProgramOptions;
const reach = (moment: ReleaseMoment) => {
  if (moment === dieAt) process.kill(process.pid, 'SIGKILL');
};

let isSetDown = false;
const start = DBOS.startWorkflow.bind(DBOS) as (...args: unknown[]) => (...args: unknown[]) => Promise<unknown>;
const starting = (target: unknown, options: { workflowID?: string }) => {
  const run = start(target, options);
  if (!options.workflowID?.includes('#')) return run;
  return async (...args: unknown[]) => {
    reach('before it is set down');
    const handle = await run(...args);
    reach('after it is set down');
    isSetDown = true;
    return handle;
  };
};
DBOS.startWorkflow = starting as typeof DBOS.startWorkflow;

let begins = 0;
subscribe(attemptChannel.name, (message) => {
  const { name, moment } = message as AttemptMoment;
  if (!isSetDown || name !== 'recordWave') return;
  if (moment === 'acted') reach('while it begins');
  if (moment === 'recorded' && begins++ > 1) reach('when it has begun');
});

const log = { ...silentLogger, error: consoleLogger.error };
const clock = { now: () => new Date(Date.now() + aheadMs) };
const { client: elsewhere } = createNeighbours();
const options = { modules: [order], databaseUrl, role: 'order', clock, timeZone: 'Europe/Berlin', log, sandbox: true, elsewhere };
await startSubgraphs({ ...options, onLost: log.error }, new Closers(log));
process.on('disconnect', () => process.exit());
