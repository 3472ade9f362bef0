import { DBOS } from '@dbos-inc/dbos-sdk';
import { addSchedule } from './definitions.ts';
import { outside } from './outside.ts';
import { registerWorkflow } from './workflow.ts';

/**
 * Runs `work` on every tick of `cron` (five fields, or six with seconds first), once over all processes of this role.
 * At least once when a process dies in the middle, so `work` is idempotent: a sweep. Define before the engine is launched.
 */
export function defineSchedule(name: string, cron: string, work: (tick: Date) => Promise<void>): void {
  const workflow = registerWorkflow(`schedule:${name}`, async (tick: Date) => {
    await DBOS.runStep(() => outside(() => work(tick)), { name });
  });
  addSchedule({ name, cron, workflow });
}
