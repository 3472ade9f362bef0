import type { FailurePolicy } from '../entities/order-item.entity.ts';
import type { Turn } from '../fulfilment/plan-fulfilment.ts';
import type { LineToPlan, PlannedTask } from './line-tasks.ts';
import { setsAside } from './sets-aside.ts';

/** An order whose tasks are planned, but for the turns. */
interface Planned {
  turns: readonly Turn[];
  lines: ReadonlyMap<string, LineToPlan>;
  ofLine: ReadonlyMap<string | null, readonly PlannedTask[]>;
  policies: ReadonlyMap<string, FailurePolicy>;
}

/** What a back end is asked in one go. */
interface Stretch {
  backend: string;
  startsAt: number;
  round: number;
  tasks: PlannedTask[];
}

/**
 * Lines of a back end that takes one at a time wait for each other: by the date they can begin, then in the order of fulfilment. What
 * stands and falls together comes first, in two rounds: all that can be undone, then what cannot. No round waits for a later one, so
 * this adds no circle.
 */
export function takeTurns(plan: Planned): void {
  const begins = beginningsOf(plan);
  const stretches = plan.turns.flatMap(({ itemId }) => stretchesOf(plan, itemId, begins));
  for (const queue of Map.groupBy(stretches, ({ backend }) => backend).values()) {
    const sorted = queue.toSorted((one, other) => one.startsAt - other.startsAt || one.round - other.round);
    for (const [index, { tasks }] of sorted.entries()) {
      const before = sorted[index - 1]?.tasks.map(({ key }) => key) ?? [];
      const isFirst = ({ dependsOn }: PlannedTask) => !tasks.some(({ key }) => dependsOn.includes(key));
      for (const task of tasks.filter(isFirst)) task.turnAfter = before;
    }
  }
}

const isTogether = ({ policies }: Planned, itemId: string) => policies.get(itemId) === 'allOrNothing';

interface Beginnings {
  ofLine: ReadonlyMap<string, number>;
  /** Of what is final in a group: not before all of it can begin. */
  final: number;
}

/** When each line can begin: not before those it waits for. Lines of a group wait for lines of the group only. */
function beginningsOf(plan: Planned): Beginnings {
  const ofLine = new Map<string, number>();
  const [group, others] = [true, false].map((is) => plan.turns.filter(({ itemId }) => isTogether(plan, itemId) === is));
  const note = (turns: readonly Turn[] = [], beginningOf: (itemId: string) => number) => {
    for (const { itemId, after } of turns) {
      const own = plan.lines.get(itemId)?.requestedStartDate?.getTime() ?? 0;
      ofLine.set(itemId, Math.max(own, ...after.map(beginningOf)));
    }
  };
  const known = (itemId: string) => ofLine.get(itemId) ?? 0;
  note(group, known);
  const final = Math.max(0, ...ofLine.values());
  note(others, (itemId) => (isTogether(plan, itemId) ? final : known(itemId)));
  return { ofLine, final };
}

function stretchesOf(plan: Planned, itemId: string, begins: Beginnings): Stretch[] {
  const backend = plan.lines.get(itemId)?.backend;
  if (!backend || backend.bulk) return [];
  const startsAt = begins.ofLine.get(itemId) ?? 0;
  const own = (plan.ofLine.get(itemId) ?? []).filter(({ kind }) => !setsAside.has(kind));
  const rounds = isTogether(plan, itemId)
    ? [
        { startsAt, round: 0, tasks: own.filter(({ isPointOfNoReturn }) => !isPointOfNoReturn) },
        { startsAt: begins.final, round: 1, tasks: own.filter(({ isPointOfNoReturn }) => isPointOfNoReturn) },
      ]
    : [{ startsAt, round: 2, tasks: own }];
  return rounds.filter(({ tasks }) => tasks.length > 0).map((stretch) => ({ ...stretch, backend: backend.name }));
}
