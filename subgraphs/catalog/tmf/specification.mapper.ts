import { toCharacteristic } from './characteristic.mapper.ts';
import type { TmfSpecification } from './dump.schema.ts';
import { unsaidStatus } from './lifecycle.ts';
import { defined, toAttachment, toPeriod } from './parts.mapper.ts';
import { toValidity } from './validity.mapper.ts';

const idsOf = (references: readonly { id: string }[]) => references.map(({ id }) => id);

/** A specification as the catalog works with it. */
export const toSpecificationRow = (specification: TmfSpecification, tmf: unknown) => ({
  id: specification.id,
  name: specification.name,
  description: specification.description ?? null,
  brand: specification.brand ?? null,
  productNumber: specification.productNumber ?? null,
  version: specification.version ?? null,
  lifecycleStatus: specification.lifecycleStatus ?? unsaidStatus,
  lastUpdate: specification.lastUpdate ?? null,
  ...toValidity(specification.validFor),
  isBundle: specification.isBundle ?? specification.bundledProductSpecification.length > 0,
  bundledSpecificationIds: idsOf(specification.bundledProductSpecification),
  characteristics: specification.productSpecCharacteristic.map(toCharacteristic),
  resourceSpecifications: idsOf(specification.resourceSpecification),
  serviceSpecifications: idsOf(specification.serviceSpecification),
  relationships: specification.productSpecificationRelationship.map(({ id, name, relationshipType, validFor }) =>
    defined({ id, type: relationshipType ?? '', name: name ?? undefined, validFor: toPeriod(validFor) }),
  ),
  attachments: specification.attachment.map(toAttachment),
  tmf,
});
