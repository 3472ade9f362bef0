import type { TaskKind } from '../tasks/task.ts';

/** They only set something aside for a line: done early, whatever the line still waits for. */
export const setsAside: ReadonlySet<TaskKind> = new Set(['prepareProduct', 'reserveNumber', 'assignSim', 'reserveStock']);
