import { setTimeout as wait } from 'node:timers/promises';
import { finishCheckout, type Finished } from './finish-checkout.ts';
import { loadGraphProcess, type Death, type GraphProcess, type Moments } from './graph-process.ts';
import { readLedger, type Ledger } from './ledger.ts';
import { age, whatIsLeft, type Leftovers } from './leftovers.ts';
import type { Sample } from './samples.ts';

/** Who goes on after a death: a process that is started then, or one that was running already. */
export type GoesOn = 'restart' | 'takeover';

/** What a death led to: nothing wrong, or what is; undefined when the step was not reached and nobody died. */
export type Verdict = readonly string[] | undefined;

export interface CrashTrial {
  /** How often each moment of each step comes when nothing goes wrong. */
  steps: Record<string, Moments>;
  /** Kills the process there in a checkout of its own, lets it go on, and compares with what comes of it without a death. */
  die(death: Death, goesOn: GoesOn): Promise<Verdict>;
  close(): Promise<void>;
}

const agent = { viewer: { role: 'agent', tenant: 'sample', subject: 'crash-trial' } } as const;

/** So long a step may still follow once everything seems to have ended. */
const LAST_STEPS_MS = 300;

const difference = (after: Ledger, before: Ledger) =>
  Object.entries(after).map(([name, count]) => [name, count - before[name as keyof Ledger]] as const);

async function inconsistencies({ execute }: GraphProcess): Promise<number> {
  const { data } = await execute<{ reconciliation: { total: number } }>('{ reconciliation { total } }', {}, agent);
  return data?.reconciliation.total ?? NaN;
}

/** One kind of checkout, over and over, on a database of its own. */
export async function createCrashTrial(databaseUrl: string, sample: Sample): Promise<CrashTrial> {
  let loaded = loadGraphProcess();
  const start = async () => {
    const next = await loaded;
    loaded = loadGraphProcess();
    return next.start(databaseUrl, sample.environment?.());
  };
  let current = await start();
  let standby: GraphProcess | undefined;
  /** Of a death that went wrong: told once. */
  let known: { left: Leftovers; found: number } = { left: {}, found: 0 };

  const prepare = async () => {
    const ready = await sample.prepare(current.execute);
    await whatIsLeft(databaseUrl, known.left);
    return { ready, before: await readLedger(databaseUrl) };
  };

  const close = async () => {
    await Promise.all([current.kill(), standby?.kill(), loaded.then((one) => one.kill())]);
  };

  const withoutDeath = async () => {
    const { ready, before } = await prepare();
    await current.steps();
    const { state } = await finishCheckout(current, ready);
    const left = await whatIsLeft(databaseUrl);
    if (Object.keys(left).length > 0) throw new Error(`Left without any death: ${JSON.stringify(left)}`);
    await wait(LAST_STEPS_MS);
    return { state, effect: new Map(difference(await readLedger(databaseUrl), before)), steps: await current.steps() };
  };
  const expected = await withoutDeath().catch(async (error: unknown) => {
    await close();
    throw error;
  });

  const wrong = async (ended: Finished, first: Finished | undefined, was: Ledger): Promise<string[]> => {
    const left = await whatIsLeft(databaseUrl, known.left);
    await age(databaseUrl);
    const found = await inconsistencies(current);
    const more = found - known.found;
    known = { left: { ...known.left, ...left }, found };
    return [
      ...(ended.state === expected.state ? [] : [`${ended.state} instead of ${expected.state}`]),
      ...(!first || first.id === ended.id ? [] : ['another process answered']),
      ...Object.entries(left).map(([name, count]) => `${count} ${name}`),
      ...difference(await readLedger(databaseUrl), was)
        .filter(([name, count]) => expected.effect.get(name) !== count)
        .map(([name, count]) => `${name} ${count} instead of ${expected.effect.get(name)}`),
      ...(more === 0 ? [] : [`reconciliation ${more}`]),
    ];
  };

  /** Who takes over may be the one who gets there, and so dies itself: the other goes on. */
  const letDie = async (work: Promise<unknown>): Promise<GraphProcess | undefined> => {
    const mortals = [current, ...(standby ? [standby] : [])];
    const over = work.then(() => whatIsLeft(databaseUrl, known.left)).then(() => wait(LAST_STEPS_MS));
    const dead = await Promise.race([...mortals.map((one) => one.died.then(() => one)), over.then(() => undefined)]);
    const alive = mortals.find((one) => one !== dead);
    await alive?.dieAt(undefined);
    if (dead) [current, standby] = [alive ?? (await start()), undefined];
    return dead;
  };

  const dieOnce = async (death: Death, goesOn: GoesOn): Promise<Verdict> => {
    if (goesOn === 'takeover') standby ??= await start();
    else {
      await standby?.kill();
      standby = undefined;
    }
    const trial = await prepare();
    for (const one of standby ? [current, standby] : [current]) await one.dieAt(death);
    const first = finishCheckout(current, trial.ready).catch(() => undefined);
    if (!(await letDie(first))) return undefined;
    const ended = await finishCheckout(current, trial.ready);
    return wrong(ended, await first, trial.before);
  };

  return {
    steps: expected.steps,
    close,
    async die(death, goesOn) {
      try {
        return await dieOnce(death, goesOn);
      } catch (error) {
        await Promise.all([current.kill(), standby?.kill()]);
        [current, standby] = [await start(), undefined];
        known.left = { ...known.left, ...(await whatIsLeft(databaseUrl, known.left, 5)) };
        return [error instanceof Error ? error.message : String(error)];
      }
    },
  };
}
