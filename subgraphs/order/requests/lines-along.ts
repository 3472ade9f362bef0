import type { FailurePolicy, ItemAction } from '../entities/order-item.entity.ts';
import { CONTAINMENT, dependenciesOf, NEED, type LinkedItem } from '../fulfilment/dependencies.ts';

/** A line among all those of its customer order. */
export interface LineOfOrder extends LinkedItem {
  /** The part it is in. */
  orderId: string;
  action: ItemAction;
  failurePolicy: FailurePolicy;
  broughtBy?: string | null;
  /** A bundle that is nothing but its parts has none, and a product that is only referred to. */
  hasTasks: boolean;
}

/** What goes when some lines are cancelled. */
interface LinesAlong {
  /** They cannot do without one of those. */
  relying: string[];
  /** They mean nothing without those: the end of what never began, and what is only there for the others. */
  along: string[];
}

/** The other lines of a customer order that would have to be cancelled with these, in whatever part they are. */
export function linesAlong(lines: readonly LineOfOrder[], itemIds: readonly string[]): LinesAlong {
  const gone = new Set(itemIds);
  const relying = new Set<string>();
  const along = new Set<string>();
  const add = (to: Set<string>, ids: readonly string[]) => {
    for (const id of ids) if (!gone.has(id)) to.add(id);
    for (const id of ids) gone.add(id);
  };
  const needs = [...dependenciesOf(lines, NEED), ...dependenciesOf(lines, CONTAINMENT)];
  for (let size = -1; size !== gone.size;) {
    size = gone.size;
    // Sets go on through what is added to them.
    for (const id of gone) {
      const line = lines.find((one) => one.id === id);
      add(along, idsOf(lines.filter(({ broughtBy }) => broughtBy === id)));
      if (!line) continue;
      add(
        relying,
        idsOf(lines.filter((other) => fallsWith(other, line) || (isSetUp(other) && isSetUp(line) && reaches(needs, other, id)))),
      );
    }
    // What stays cannot lose what it relies on.
    for (const { broughtBy, id } of lines.filter((line) => line.action === 'delete' && gone.has(line.id))) {
      if (broughtBy != null && gone.has(broughtBy)) continue;
      const needed = needs.filter(({ dependent }) => dependent === (broughtBy ?? id)).map(({ target }) => target);
      const ends = lines.filter((one) => one.action === 'delete' && needed.includes(one.broughtBy ?? one.id));
      add(relying, idsOf(ends));
    }
    for (const part of Map.groupBy(lines, ({ orderId }) => orderId).values()) {
      const working = part.filter(({ hasTasks }) => hasTasks);
      if (working.length > 0 && working.every(({ id }) => gone.has(id))) add(along, idsOf(part));
    }
  }
  return { relying: [...relying], along: [...along] };
}

const idsOf = (lines: readonly LineOfOrder[]) => lines.map(({ id }) => id);

const isSetUp = ({ action }: LineOfOrder) => action !== 'delete';

const fallsWith = (other: LineOfOrder, line: LineOfOrder) =>
  other.orderId === line.orderId && other.failurePolicy === 'allOrNothing' && line.failurePolicy === 'allOrNothing';

const reaches = (needs: readonly { dependent: string; target: string }[], { id }: LineOfOrder, target: string) =>
  needs.some((one) => one.dependent === id && one.target === target);
