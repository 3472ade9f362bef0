import { Kind } from 'graphql';
import { loadSdl } from '../kit/graph/load-sdl.ts';

const definitions = loadSdl('inventory').flatMap((document) => document.definitions);

const common = new Set(
  definitions.flatMap((definition) =>
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION && definition.name.value === 'Product'
      ? (definition.fields?.map(({ name }) => name.value) ?? [])
      : [],
  ),
);

/** The types that carry products, one per specification of the catalog and the fallback, each with the fields only it has. */
export const productTypes: ReadonlyMap<string, readonly string[]> = new Map(
  definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.interfaces?.some(({ name }) => name.value === 'Product')
      ? [
          [
            definition.name.value,
            (definition.fields ?? []).map(({ name }) => name.value).filter((name) => !common.has(name)),
          ] as const,
        ]
      : [],
  ),
);
