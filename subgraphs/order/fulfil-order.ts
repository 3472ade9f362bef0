import type { Flow, Tried } from '../kit/engine/flow.ts';
import { pause } from '../kit/engine/transient.ts';
import { carryOut } from './fulfilment/carry-out.ts';
import type { TaskRegistry } from './pipelines/registry.ts';
import type { OrderPorts } from './ports.ts';
import type { TaskResult } from './tasks/task.ts';
import { recordWave, type Done, type Wave } from './steps/record-wave.ts';

/** The topic on which an order hears that somebody decided something about it. */
export const DECISION_TOPIC = 'decision';

const LONGEST_REPORT_WAIT_MS = 30_000;
const LISTEN_FROM_MS = 1_000;

/**
 * From an accepted order to its products, in waves: all that can be tried now is tried at the same time, whichever line it belongs to,
 * and then written down at once. What failed waits for its next try, or for a person, while everything else goes on. What the order
 * has come to is in its own tables; here is only what to try next.
 */
export const fulfilOrder =
  (ports: OrderPorts, registry: TaskRegistry): Flow<[orderId: string]> =>
  async (steps, orderId) => {
    const record = (wave: readonly Done[]) => steps.local('recordWave', (em) => recordWave(em, orderId, wave, ports.now()));
    const report = { name: 'reportFulfilment', act: () => ports.processes.report(orderId).then(() => ({})) };

    let wave: Wave = await record([]);
    let isNews = true;
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
      wave = await record(wave.todo.flatMap((todo, index) => (tries[index] ? [{ todo, tried: tries[index] }] : [])));
      isNews ||= wave.isNews;
    }
  };
