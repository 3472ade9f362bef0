import type { ItemRelationshipType } from '../generated/resolvers.ts';

/** TMF622 v5 lists these words, v4 leaves the text free: case, blanks, `-` and `_` do not matter. */
const words: Record<string, ItemRelationshipType> = {
  relieson: 'RELIES_ON',
  bundles: 'BUNDLES',
  bundledby: 'BUNDLED_BY',
  hasparent: 'BUNDLED_BY',
  enables: 'ENABLES',
  requires: 'REQUIRES',
  dependson: 'DEPENDS_ON',
  brings: 'BRINGS',
  migratesto: 'MIGRATES_TO',
};

/** The words to tell whoever used another one. */
export const relationshipWords = 'bundles, bundledBy, reliesOn, enables, requires, dependsOn, brings, migratesTo';

export const fromTmfRelationship = (text: string): ItemRelationshipType | undefined => {
  const word = text.replace(/[\s_-]/g, '').toLowerCase();
  return Object.hasOwn(words, word) ? words[word] : undefined;
};
