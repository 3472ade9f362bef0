/** TMF622 v5 words for how one line depends on another. */
export type RelationshipType =
  'reliesOn' | 'bundles' | 'bundledBy' | 'enables' | 'requires' | 'dependsOn' | 'brings' | 'migratesTo';

export interface ItemRelationship {
  type: RelationshipType;
  /** Another line of the same order. */
  itemId: string;
}

/** A line as far as its links go. */
export interface LinkedItem {
  id: string;
  relationships: readonly ItemRelationship[];
}

/** One line needs another. */
export interface Dependency {
  dependent: string;
  target: string;
}

type Direction = 'forth' | 'back';
type Meaning = Partial<Record<RelationshipType, Direction>>;

/** A line cannot work without the other one. */
export const NEED: Meaning = { reliesOn: 'forth', requires: 'forth', dependsOn: 'forth', enables: 'back' };
/** A line is a part of the other one. */
export const CONTAINMENT: Meaning = { bundledBy: 'forth', bundles: 'back', brings: 'back' };
/** A line takes the place of the other one; says nothing about the order of fulfilment. */
export const REPLACEMENT: Meaning = { migratesTo: 'forth' };

/** The links of one meaning as dependencies, whichever of the two lines states them. */
export const dependenciesOf = (items: readonly LinkedItem[], meaning: Meaning): Dependency[] =>
  items.flatMap(({ id, relationships }) =>
    relationships.flatMap(({ type, itemId }) => {
      const direction = meaning[type];
      if (!direction) return [];
      return [direction === 'forth' ? { dependent: id, target: itemId } : { dependent: itemId, target: id }];
    }),
  );
