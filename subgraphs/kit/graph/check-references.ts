import { isUnionType, type GraphQLSchema } from 'graphql';
import { badUserInput } from './errors.ts';

const typeOf = (reference: unknown) =>
  typeof reference === 'object' && reference !== null && '__typename' in reference ? reference.__typename : undefined;

/** Refuses references to what is no entity here as a mistake of the caller; the library takes them for one of ours. */
export const checkReferences = (schema: GraphQLSchema): void => {
  const [field, entity] = [schema.getQueryType()?.getFields()._entities, schema.getType('_Entity')];
  if (!field?.resolve || !isUnionType(entity)) return;
  const resolve = field.resolve;
  const names = new Set<unknown>(entity.getTypes().flatMap((type) => [type, ...type.getInterfaces()].map(({ name }) => name)));
  field.resolve = (source, args: { representations: unknown[] }, context, info): unknown => {
    if (args.representations.every((reference) => names.has(typeOf(reference)))) return resolve(source, args, context, info);
    throw badUserInput('A reference names no entity of this subgraph.');
  };
};
