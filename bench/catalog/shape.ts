import { kinds, type Kind } from './kinds.ts';

export interface CatalogSize {
  offerings: number;
  /** Another seed, another catalog; the same one gives the same to the last letter. */
  seed?: number;
}

/** What else a catalog of that size has: more offerings do not mean as many more kinds of products. */
export const shapeOf = ({ offerings, seed = 1 }: CatalogSize) => {
  const thousands = offerings / 1000;
  return {
    offerings,
    seed,
    specifications: Math.max(kinds.length, Math.round(40 + 20 * Math.log10(thousands))),
    categories: Math.max(kinds.length, Math.round(60 * thousands ** 0.35)),
  };
};

export type Shape = ReturnType<typeof shapeOf>;

/** Specifications and categories take turns by kind: those of one kind are every eighth. */
export const ofKind = (kind: Kind, count: number): readonly [number, ...number[]] => {
  const first = kinds.indexOf(kind);
  const others = Array.from({ length: Math.ceil((count - first) / kinds.length) - 1 }, (_, n) => first + (n + 1) * kinds.length);
  return [first, ...others];
};

export const kindAt = (index: number): Kind => kinds[index % kinds.length] ?? 'device';
