import { DBOS, type ScheduledWorkflowFn } from '@dbos-inc/dbos-sdk';

/** What the engine can only be told once it runs: collected while the subgraphs are put together, applied by launchEngine. */
export interface QueueLimits {
  /** How many run at once in one process. */
  readonly workerConcurrency?: number;
  /** How many run at once in all processes of the role. */
  readonly globalConcurrency?: number;
  readonly rateLimit?: { readonly limitPerPeriod: number; readonly periodSec: number };
  /** How soon work that is due is seen. */
  readonly minPollingIntervalMs?: number;
}

export interface ScheduleDefinition {
  readonly name: string;
  readonly cron: string;
  readonly workflow: ScheduledWorkflowFn;
}

const DEFAULT_POLLING_MS = 200;
const queues = new Map<string, QueueLimits>();
const schedules = new Map<string, ScheduleDefinition>();
let role: string | undefined;

/** Queues and schedules belong to a role: two roles on one database may both call one `sweep`. */
export function scopedName(name: string): string {
  if (role === undefined) throw new Error(`The engine is not launched: ${name} has no owner yet.`);
  return `${role}.${name}`;
}

export function addQueue(name: string, limits: QueueLimits): void {
  if (queues.has(name)) throw new Error(`Queue ${name} is defined twice.`);
  queues.set(name, limits);
}

export function addSchedule(definition: ScheduleDefinition): void {
  if (schedules.has(definition.name)) throw new Error(`Schedule ${definition.name} is defined twice.`);
  schedules.set(definition.name, definition);
}

/** Brings the database in line with what this role defines; a schedule nobody defines any more goes. */
export async function applyDefinitions(owner: string): Promise<void> {
  role = owner;
  for (const [name, limits] of queues) {
    await DBOS.registerQueue(scopedName(name), {
      minPollingIntervalMs: DEFAULT_POLLING_MS,
      ...limits,
      onConflict: 'always_update',
    });
  }
  const wanted = [...schedules.values()].map(({ name, cron, workflow }) => ({
    scheduleName: scopedName(name),
    schedule: cron,
    workflowFn: workflow,
  }));
  const names = new Set(wanted.map(({ scheduleName }) => scheduleName));
  for (const { scheduleName } of await DBOS.listSchedules({ applicationName: owner })) {
    if (!names.has(scheduleName)) await DBOS.deleteSchedule(scheduleName);
  }
  await DBOS.applySchedules(wanted);
}

export function forgetDefinitions(): void {
  queues.clear();
  schedules.clear();
  role = undefined;
}
