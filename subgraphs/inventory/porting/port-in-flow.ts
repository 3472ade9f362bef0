import type { EntityManager } from '@mikro-orm/postgresql';
import type { FlowSteps } from '../../kit/engine/flow.ts';
import { PortIn } from '../entities/port-in.entity.ts';
import { Product } from '../entities/product.entity.ts';
import type { PortingAnswer } from '../ports.ts';
import type { World } from '../world.ts';
import { changeState } from './change-state.ts';
import { completePortIn } from './complete-port-in.ts';
import { lockPortIn } from './find-port-in.ts';
import { reject, settlePortIn } from './settle-port-in.ts';

/** What the clearing house knows a request by. */
const requestKey = (id: string, round: number) => `${id}:${round}`;

export interface PortInFlow {
  world: World;
  steps: FlowSteps;
  id: string;
  round: number;
}

type Decision = Exclude<PortingAnswer, { state: 'pending' }>;

/** Tries until the clearing house has answered; a refusal is an answer too. */
const untilAnswered = async <T>(
  steps: FlowSteps,
  name: string,
  act: () => Promise<T>,
): Promise<{ answer: T } | { code: string }> => {
  for (let n = 1; ; n++) {
    const tried = await steps.attempt(name, act);
    if (tried.done) return { answer: tried.value };
    if (tried.permanent) return { code: tried.providerError?.code ?? 'REFUSED' };
    await steps.backOff(tried.at, n);
  }
};

const begin = async (em: EntityManager, id: string, round: number, now: Date) => {
  const portIn = await lockPortIn(em, id);
  if (portIn?.state !== 'acknowledged' || portIn.round !== round) return false;
  await changeState(em, portIn, 'validating', now);
  return true;
};

/** The donor's data are read here and nowhere kept; without them it was answered or taken back meanwhile. */
const ask = async ({ store, clearingHouse }: World, id: string, round: number): Promise<PortingAnswer> => {
  const {
    msisdn,
    donorOperator,
    accountNumber = null,
    authorizationCode,
    holder,
    dueAt,
  } = await store.em().findOneOrFail(PortIn, { id });
  if (authorizationCode == null || holder == null) return { state: 'pending' };
  const donor = { donorOperator, accountNumber, authorizationCode, holder };
  return clearingHouse.request({ key: requestKey(id, round), msisdn, dueAt: dueAt.toISOString(), ...donor });
};

export const withdraw = async ({ world, steps, id, round }: PortInFlow): Promise<void> => {
  await untilAnswered(steps, 'withdrawPortIn', () => world.clearingHouse.withdraw(requestKey(id, round)).then(() => true));
};

/** Writes an answer down; one that nobody waits for any more is taken back at the clearing house. */
const settle = async (flow: PortInFlow, answer: Decision) => {
  const { world, steps, id, round } = flow;
  const isOver = await steps.local('settlePortIn', async (em) => {
    await settlePortIn(em, { id, round }, answer, world.clock.now());
    return (await em.findOneOrFail(PortIn, { id }, { refresh: true })).state === 'cancelled';
  });
  if (isOver && answer.state === 'accepted') await withdraw(flow);
};

/** Asks the donor. True: it will answer later. */
export const requestFromDonor = async (flow: PortInFlow): Promise<boolean> => {
  const { world, steps, id, round } = flow;
  if (!(await steps.local('beginPortIn', (em) => begin(em, id, round, world.clock.now())))) return false;
  return decide(flow, await untilAnswered(steps, 'requestPortIn', () => ask(world, id, round)));
};

/** Asks how it stands. True: there is no answer yet. */
export const askAgain = async (flow: PortInFlow): Promise<boolean> => {
  const { world, steps, id, round } = flow;
  const waits = await steps.local('isPortInOpen', (em) => em.count(PortIn, { id, round, state: 'validating' }));
  if (waits === 0) return false;
  return decide(flow, await untilAnswered(steps, 'lookupPortIn', () => world.clearingHouse.lookup(requestKey(id, round))));
};

const decide = async (flow: PortInFlow, said: { answer: PortingAnswer } | { code: string }): Promise<boolean> => {
  const answer: PortingAnswer = 'answer' in said ? said.answer : { state: 'rejected', donorCode: said.code };
  if (answer.state === 'pending') return true;
  await settle(flow, answer);
  return false;
};

const isDue = async (em: EntityManager, id: string, round: number) => {
  const portIn = await em.findOne(PortIn, { id, round, state: 'scheduled' });
  return portIn?.productId ? (await em.count(Product, { id: portIn.productId, status: 'active' })) > 0 : false;
};

/** On the day: the clearing house routes the number to us, then the line has it. */
export const bringOver = async (flow: PortInFlow): Promise<void> => {
  const { world, steps, id, round } = flow;
  if (!(await steps.local('isPortInDue', (em) => isDue(em, id, round)))) return;
  const done = await untilAnswered(steps, 'activatePortIn', () =>
    world.clearingHouse.activate(requestKey(id, round)).then(() => true),
  );
  await steps.local('completePortIn', async (em) => {
    if ('answer' in done) return completePortIn(em, id, world.clock.now(), world.quarantineMs);
    const portIn = await lockPortIn(em, id);
    if (portIn?.state === 'scheduled') await reject(em, portIn, done.code, world.clock.now());
    return false;
  });
};
