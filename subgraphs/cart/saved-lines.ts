import type { CartLine, LineRelationship } from './cart-line.ts';

type Line = Pick<CartLine, 'id' | 'status' | 'relationships'>;

export const isSaved = ({ status }: Pick<CartLine, 'status'>): boolean => status === 'SAVE_FOR_LATER';

/** What is to be bought, as if nothing had been saved for later: a link to a saved line sleeps until that line is back. */
export const linesToBuy = <L extends Line>(lines: readonly L[]): L[] => {
  const saved = new Set(lines.filter(isSaved).map(({ id }) => id));
  if (saved.size === 0) return [...lines];
  const awake = ({ itemId }: LineRelationship) => !saved.has(itemId);
  return lines
    .filter(({ id }) => !saved.has(id))
    .map((line) => (line.relationships.every(awake) ? line : { ...line, relationships: line.relationships.filter(awake) }));
};
