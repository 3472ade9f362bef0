import type { OfferingRelationship } from '../entities/product-offering.entity.ts';
import { relationshipType } from '../relationship-type.ts';

/**
 * What an offering requires: one offering of each group. Targets with one role are alternatives; a target without a role is
 * required itself.
 */
export const requiredOfferings = (relationships: readonly OfferingRelationship[]): string[][] => {
  const required = relationships.filter(({ type }) => relationshipType(type) === 'REQUIRES');
  const groups = Map.groupBy(required, ({ role, id }) => (role ? `role ${role}` : `id ${id}`));
  return [...groups.values()].map((group) => group.map(({ id }) => id));
};
