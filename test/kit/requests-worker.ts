import { attemptChannel, type AttemptMoment } from '../../subgraphs/kit/engine/attempt-channel.ts';
import { startRequests, type Returning } from './requests-world.ts';

/** What a machine does before it is killed, and where it is. */
export interface Doomed {
  readonly databaseUrl: string;
  readonly executorId: string;
  readonly open?: { readonly targetId: string; readonly input: Returning };
  readonly accept?: string;
  readonly dieAt: AttemptMoment | 'before the commit' | 'after the commit';
}

const { dieAt, open, accept, ...on } = JSON.parse(process.argv[2] ?? '{}') as Doomed;
const die = () => process.kill(process.pid, 'SIGKILL');

attemptChannel.subscribe((message) => {
  const { name, moment } = message as AttemptMoment;
  if (typeof dieAt === 'object' && dieAt.name === name && dieAt.moment === moment) die();
});

const world = await startRequests(on);
const beforeCommit = () => dieAt === 'before the commit' && die();
if (open) await world.open(open.targetId, open.input, beforeCommit);
if (accept) await world.decide(accept, true, beforeCommit);
if (dieAt === 'after the commit') die();
