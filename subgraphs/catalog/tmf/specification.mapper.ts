import { toCharacteristic } from './characteristic.mapper.ts';
import type { TmfSpecification } from './dump.schema.ts';
import { unsaidStatus } from './lifecycle.ts';

/** A specification as the catalog works with it. */
export const toSpecificationRow = (specification: TmfSpecification, tmf: unknown) => ({
  id: specification.id,
  name: specification.name,
  description: specification.description ?? null,
  brand: specification.brand ?? null,
  version: specification.version ?? null,
  lifecycleStatus: specification.lifecycleStatus ?? unsaidStatus,
  characteristics: specification.productSpecCharacteristic.map(toCharacteristic),
  resourceSpecifications: specification.resourceSpecification.map(({ id }) => id),
  tmf,
});
