import type { TaskKind } from '../tasks/task.ts';

/** What each undo is called in pipelines; whether the registry has it is checked when they are loaded. */
export const undoNames: Partial<Record<TaskKind, string>> = {
  prepareProduct: 'discardProduct',
  reserveStock: 'releaseStock',
  shipGoods: 'recallGoods',
  orderService: 'cancelServiceOrder',
  configureService: 'restoreService',
  startBilling: 'stopBilling',
};

/** They change nothing outside by themselves: what they gave goes back with the product. */
export const withoutOwnEffect: ReadonlySet<TaskKind> = new Set(['reserveNumber', 'assignSim']);
