import type { CatalogRelationshipType } from './generated/resolvers.ts';

/** The beginnings of the words catalogs use, longest meaning first. */
const words: readonly (readonly [RegExp, CatalogRelationshipType])[] = [
  [/^(requir|depend|relieson|needs|prerequisite)/, 'REQUIRES'],
  [/^(exclu|incompatib|mutuallyexclu)/, 'EXCLUDES'],
  [/^optional/, 'OPTIONAL_FOR'],
  [/^exchang/, 'EXCHANGEABLE_TO'],
  [/^(is)?upgrad/, 'IS_UPGRADED_TO'],
  [/^(is)?downgrad/, 'IS_DOWNGRADED_TO'],
  [/^(is)?migrat/, 'IS_MIGRATED_TO'],
  [/^(substitut|is(substitut|replac)|replacedby)/, 'IS_SUBSTITUTED_BY'],
  [/^aggregat/, 'AGGREGATES'],
];

/** What a catalog means by its own word. */
export const relationshipType = (word: string): CatalogRelationshipType => {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  return words.find(([pattern]) => pattern.test(plain))?.[1] ?? 'OTHER';
};
