import type { EntityManager } from '@mikro-orm/postgresql';
import { productChangeConflict, productMovedOn, type ProductChangeConflict } from '../../../schema/product-change-conflict.ts';
import { toGraph } from '../words.ts';
import { compareLine, type ConflictLine } from './compare-line.ts';
import { changesAfter, doneChanges, type DoneChange } from './later-changes.ts';
import { lockProducts } from './lock-products.ts';
import { openLines, type OpenLine } from './open-lines.ts';
import { relyingLines } from './relying-lines.ts';

export interface Circumstances {
  now: Date;
  /** Parts whose lines count as not there. */
  except?: readonly string[];
}

export interface Conflicts {
  problems: ProductChangeConflict[];
  /** By line: open parts that must be final before it begins. */
  follows: ReadonlyMap<string, string[]>;
  /** By line: open parts that must not begin before it is final. */
  precedes: ReadonlyMap<string, string[]>;
}

/**
 * What open orders object to new lines on the same products, and in which order all of them go on. From here to the end of the
 * transaction no other order on these products is accepted: of two at the same moment the second sees the first.
 */
export async function findConflicts(
  em: EntityManager,
  lines: readonly ConflictLine[],
  customerId: string | null,
  { now, except = [] }: Circumstances,
): Promise<Conflicts> {
  const productIds = [...new Set(lines.map(({ productId }) => productId))];
  if (productIds.length === 0) return { problems: [], follows: new Map(), precedes: new Map() };
  await lockProducts(em, productIds);
  const inTheWay = [...(await openLines(em, productIds)), ...(await relyingLines(em, productIds))];
  const others = inTheWay.filter(({ orderId }) => !except.includes(orderId));
  const open = Map.groupBy(others, ({ productId }) => productId);
  // After the open ones: what ends in between is in both.
  const done = Map.groupBy(await doneChanges(em, versionedIn(lines)), ({ productId }) => productId);
  const compared = lines.map((line) => ({ line, ...compareLine(line, open.get(line.productId) ?? [], now) }));
  return {
    problems: compared.flatMap(({ line, clashing }) => {
      const first = clashing[0];
      return first ? [clashWith(line, first, customerId)] : movedOn(line, done.get(line.productId) ?? []);
    }),
    follows: new Map(compared.map(({ line, after }) => [line.id, after])),
    precedes: new Map(compared.map(({ line, before }) => [line.id, before])),
  };
}

const versionedIn = (lines: readonly ConflictLine[]) =>
  lines.filter(({ action, productVersion }) => action === 'modify' && productVersion !== null).map(({ productId }) => productId);

const pathOf = ({ id }: ConflictLine) => ['items', id];

const inGraphWords = (line: ConflictLine) => ({ ...line, action: toGraph(line.action) });

/** An order of somebody else, who had the product before, is not named. */
function clashWith(line: ConflictLine, open: OpenLine, customerId: string | null): ProductChangeConflict {
  const { customerOrderId, itemId, action, startsAt, characteristics } = open;
  const order = open.customerId === customerId ? { customerOrderId, itemId } : null;
  const inTheWay = { order, action: toGraph(action), date: startsAt, delta: characteristics };
  return productChangeConflict(inGraphWords(line), inTheWay, pathOf(line));
}

/** What it sets was set by a change that was carried out after the version it was made for. */
function movedOn(line: ConflictLine, done: readonly DoneChange[]): ProductChangeConflict[] {
  if (line.productVersion === null) return [];
  const own = new Set(line.characteristics.map(({ name }) => name));
  const since = changesAfter(line.productVersion, done).filter((one) => one.characteristics.some(({ name }) => own.has(name)));
  const last = since.at(-1);
  return last ? [productMovedOn(inGraphWords(line), last.characteristics, pathOf(line))] : [];
}
