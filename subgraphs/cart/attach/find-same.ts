import type { CartLine } from '../cart-line.ts';
import { isSaved } from '../saved-lines.ts';
import { isSameLine } from './same-line.ts';

/** A line at its place in a cart. */
export interface Line extends CartLine {
  position: number;
}

/** Lines of the other cart that go on as a line that is here already. */
export const findSame = (mine: ReadonlyMap<string, Line>, theirs: readonly Line[], apart: ReadonlySet<string>) => {
  const [ids, dropped, merged] = [new Map<string, string>(), new Set<string>(), new Map<string, string>()];
  const active = [...mine.values()].filter((line) => !isSaved(line) && line.productId != null);
  const byProduct = new Map(active.map(({ productId, id }) => [productId, id]));
  for (const line of theirs) {
    const same = line.productId == null || isSaved(line) ? undefined : byProduct.get(line.productId);
    if (same !== undefined) {
      ids.set(line.id, same);
      dropped.add(line.id);
    }
  }
  // What leads to a line that was found can be found next.
  for (let before = -1; before < ids.size;) {
    before = ids.size;
    for (const line of theirs) {
      if (ids.has(line.id) || apart.has(line.id)) continue;
      const taken = new Set(merged.values());
      const same = [...mine.values()].find((one) => !taken.has(one.id) && isSameLine(one, line, (id) => ids.get(id)));
      if (!same) continue;
      ids.set(line.id, same.id);
      merged.set(line.id, same.id);
    }
  }
  return { ids, dropped, merged };
};
