import { clash, mustFollow, type ProductChange } from '../../../schema/product-change.ts';
import type { CharacteristicValue } from '../../../schema/product-types.ts';
import type { ItemAction } from '../entities/order-item.entity.ts';
import { toGraph } from '../words.ts';
import type { OpenLine } from './open-lines.ts';

/** What a new line does to a product that exists, and when. */
export interface ConflictLine {
  id: string;
  action: ItemAction;
  productId: string;
  /** The version of the product it was made for. */
  productVersion: number | null;
  characteristics: readonly CharacteristicValue[];
  /** Null: at once. */
  startsAt: Date | null;
}

type Dated = Pick<ConflictLine, 'action' | 'characteristics' | 'startsAt'>;

/** What is overdue, or under way, happens now. */
const changeOf = ({ action, characteristics, startsAt }: Dated, now: Date): ProductChange => ({
  action: toGraph(action),
  at: Math.max(startsAt?.getTime() ?? 0, now.getTime()),
  sets: characteristics.map(({ name }) => name),
});

/** How a new line stands to what open orders do to its product. */
export interface Comparison {
  /** They cannot both be carried out. */
  clashing: OpenLine[];
  /** Parts that must be done before it. */
  after: string[];
  /** Parts that must wait for it. */
  before: string[];
}

/** What is being undone is in nobody's way, but must be over first. */
export function compareLine(line: Dated, open: readonly OpenLine[], now: Date): Comparison {
  const change = changeOf(line, now);
  const others = open.map((one) => ({ one, other: changeOf(one, now) }));
  const partsOf = (found: typeof others) => [...new Set(found.map(({ one }) => one.orderId))];
  const earlier = others.filter(({ other }) => mustFollow(change, other));
  const later = others.filter(({ other, one }) => !one.isGivenUp && other.at > change.at && mustFollow(other, change));
  return {
    clashing: others.filter(({ one, other }) => !one.isGivenUp && clash(change, other)).map(({ one }) => one),
    after: partsOf(earlier),
    before: partsOf(later),
  };
}
