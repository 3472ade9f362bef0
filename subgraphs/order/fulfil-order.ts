import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../kit/clock.ts';
import type { Flow, Tried } from '../kit/engine/flow.ts';
import { pause } from '../kit/engine/transient.ts';
import { carryOut } from './fulfilment/carry-out.ts';
import type { TaskRegistry } from './pipelines/registry.ts';
import type { OrderPorts } from './ports.ts';
import { beginPart } from './steps/begin-part.ts';
import type { NextRun } from './steps/next-run.ts';
import { recordWave, type Done, type Wave } from './steps/record-wave.ts';
import type { TaskResult } from './tasks/task.ts';

/** The topic on which an order hears that somebody decided something about it. */
export const DECISION_TOPIC = 'decision';

const LONGEST_REPORT_WAIT_MS = 30_000;
const LISTEN_FROM_MS = 1_000;

/** What a run works with. */
export interface Surroundings {
  ports: OrderPorts;
  registry: TaskRegistry;
  clock: Clock;
  /** Once per run, however often it is asked. */
  setDown(run: NextRun): Promise<void>;
}

/**
 * From an accepted part to its products, in waves: all that can be tried now is tried at the same time, whichever line it belongs to,
 * and then written down at once. What failed waits for its next try, or for a person, while everything else goes on. What the part
 * has come to is in its own tables; here is only what to try next.
 */
export const fulfilOrder =
  ({ ports, registry, clock, setDown }: Surroundings): Flow<[orderId: string]> =>
  async (steps, orderId) => {
    let isReleased = false;
    /** One step each, the first one too: runs of before there were parts go on with what they have written down. */
    const record = async (write: (em: EntityManager) => Promise<Wave>): Promise<Wave> => {
      const wave = await steps.local('recordWave', write);
      for (const run of wave.next ?? []) await setDown(run);
      isReleased ||= wave.next !== undefined;
      return wave;
    };
    const report = { name: 'reportFulfilment', act: () => ports.processes.report(orderId).then(() => ({})) };

    let wave = await record((em) => beginPart(em, orderId, steps.id, clock));
    let isNews = !wave.isOver || wave.isNews;
    let missed = 0;
    for (;;) {
      const acts = wave.todo.map((todo) => carryOut(orderId, todo, registry, ports));
      const tries: Tried<TaskResult>[] = await steps.attemptAll(isNews ? [...acts, report] : acts);
      if (isNews) {
        isNews = tries.at(-1)?.done === false;
        missed = isNews ? missed + 1 : 0;
      }
      if (wave.isDone && !isNews) return;
      if (wave.todo.length === 0) {
        const waitMs = Math.min(wave.waitMs ?? Infinity, isNews ? Math.min(LONGEST_REPORT_WAIT_MS, 250 * 2 ** missed) : Infinity);
        if (waitMs < LISTEN_FROM_MS) await pause(waitMs);
        else await steps.receive(DECISION_TOPIC, waitMs === Infinity ? undefined : Math.ceil(waitMs / 1_000));
      }
      if (wave.isOver) continue;
      const done = wave.todo.flatMap((todo, index): Done[] => (tries[index] ? [{ todo, tried: tries[index] }] : []));
      const before = { isReleased, version: wave.version };
      wave = await record((em) => recordWave(em, orderId, done, before, clock.now()));
      isNews ||= wave.isNews;
    }
  };
