import type { Collection } from './dump.schema.ts';
import type { TmfQualificationRule } from './qualification-rule.schema.ts';

interface Reference {
  path: PropertyKey[];
  collection: Collection;
  id: string;
}

const named = (collection: Collection, ids: readonly string[], ...path: PropertyKey[]): Reference[] =>
  ids.map((id, index) => ({ path: [...path, index, 'id'], collection, id }));

const countedCollections = ['productOffering', 'productSpecification', 'category'] as const;

/** What a condition counts, wherever it is nested. */
const counted = (condition: unknown, path: PropertyKey[]): Reference[] => {
  if (Array.isArray(condition)) return condition.flatMap((part: unknown, index) => counted(part, [...path, index]));
  if (typeof condition !== 'object' || condition === null) return [];
  const { params, ...rest } = condition as { params?: Record<string, string> };
  const here = countedCollections.flatMap((collection) => {
    const id = params?.[collection];
    return id === undefined ? [] : [{ path: [...path, 'params', collection], collection, id }];
  });
  return [...here, ...Object.entries(rest).flatMap(([key, part]) => counted(part, [...path, key]))];
};

/** All that a rule points at: one about what is not there would never apply, and nobody would notice. */
export const referencesOf = ({ target, event, conditions }: TmfQualificationRule): Reference[] => [
  ...named('productOffering', target.productOffering, 'target', 'productOffering'),
  ...named('category', target.category, 'target', 'category'),
  ...named('productSpecification', target.productSpecification, 'target', 'productSpecification'),
  ...named('productOffering', target.exceptProductOffering, 'target', 'exceptProductOffering'),
  ...named('productOffering', event.params.alternative, 'event', 'params', 'alternative'),
  ...counted(conditions, ['conditions']),
];
