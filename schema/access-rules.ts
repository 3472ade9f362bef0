import {
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

type ObjectType = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

const ruleOf = ({ directives }: FieldDefinitionNode) => directives?.find(({ name }) => name.value === 'access');

const objectTypes = ({ definitions }: DocumentNode): ObjectType[] =>
  definitions.filter(({ kind }) => kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.OBJECT_TYPE_EXTENSION) as ObjectType[];

/** The root fields of a contract that say nothing about who may call them. */
export const unruledRootFields = (contract: DocumentNode): string[] =>
  objectTypes(contract)
    .filter(({ name }) => name.value === 'Query' || name.value === 'Mutation')
    .flatMap(({ name, fields = [] }) =>
      fields.filter((field) => !ruleOf(field)).map((field) => `${name.value}.${field.name.value}`),
    );

/** What clients see, with the rules of the supergraph: a schema that is printed from memory has lost them. */
export const withAccess = (api: DocumentNode, supergraph: DocumentNode): DocumentNode => {
  const rules = new Map<string, DirectiveNode>();
  for (const { name, fields = [] } of objectTypes(supergraph))
    for (const field of fields) {
      const rule = ruleOf(field);
      if (rule) rules.set(`${name.value}.${field.name.value}`, rule);
    }
  const ruled = visit(api, {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: type.fields?.map((field) => {
        const rule = rules.get(`${type.name.value}.${field.name.value}`);
        return rule ? { ...field, directives: [...(field.directives ?? []), rule] } : field;
      }),
    }),
  });
  const declared = supergraph.definitions.filter(
    (node) => node.kind === Kind.DIRECTIVE_DEFINITION && node.name.value === 'access',
  );
  return { ...ruled, definitions: [...declared, ...ruled.definitions] };
};
