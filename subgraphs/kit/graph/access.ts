import {
  defaultFieldResolver,
  getDirectiveValues,
  getNullableType,
  isListType,
  isNamedType,
  isNonNullType,
  isObjectType,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { toConnection } from '../pagination.ts';
import { forbidden, notFound } from './errors.ts';
import type { Viewer } from './viewer.ts';

interface Asking {
  viewer: Viewer;
}
type Field = GraphQLField<unknown, Asking>;

const EVERYBODY = 'EVERYBODY';
const federationFields = new Set(['_entities', '_service']);

/** The roles that `@access` names; undefined where a field has no rule of its own. */
export const rolesOf = (directive: GraphQLDirective, { astNode }: Pick<Field, 'astNode'>): string[] | undefined =>
  astNode ? (getDirectiveValues(directive, astNode)?.roles as string[] | undefined) : undefined;

const isFor = (roles: readonly string[]) => {
  const named = new Set(roles.map((role) => role.toLowerCase()));
  return ({ role }: Viewer) => named.has(role);
};

const inWords = (role: string) => (role === 'ANONYMOUS' ? 'anonymous callers' : `${role.toLowerCase()}s`);

/** A field that clients do not see does not exist for them either. */
const refuseCall = ({ astNode }: Field, roles: readonly string[]) => {
  const isHidden = astNode?.directives?.some(({ name }) => name.value === 'inaccessible');
  return () => {
    throw isHidden ? notFound() : forbidden(`Only for ${roles.map(inWords).join(', ')}.`);
  };
};

const emptyConnection = () => toConnection<never>([], 1, String, () => Promise.resolve(0));

/** What a field answers those whom it hides from: the same as when there is nothing. */
const emptyOf = (type: GraphQLOutputType): (() => unknown) | undefined => {
  if (!isNonNullType(type)) return () => null;
  const inner = getNullableType(type);
  if (isListType(inner)) return () => [];
  return isNamedType(inner) && inner.name.endsWith('Connection') ? emptyConnection : undefined;
};

const guard = (field: Field, roles: readonly string[], refuse: () => unknown) => {
  const [resolve, mayPass] = [field.resolve ?? defaultFieldResolver, isFor(roles)];
  field.resolve = (source, args, context, info) => (mayPass(context.viewer) ? resolve(source, args, context, info) : refuse());
};

/** Makes `@access` hold, once and before any resolver: whoever builds a schema without a rule for a root field is told so. */
export const enforceAccess = (schema: GraphQLSchema): void => {
  const directive = schema.getDirective('access');
  if (!directive) throw new Error('The SDL does not declare @access.');
  const roots = new Set<unknown>([schema.getQueryType(), schema.getMutationType()]);

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const isRoot = roots.has(type);
    for (const field of Object.values(type.getFields()) as Field[]) {
      const name = `${type.name}.${field.name}`;
      const roles = rolesOf(directive, field);
      if (!roles && isRoot && !federationFields.has(field.name)) throw new Error(`${name} has no @access.`);
      if (!roles || roles.includes(EVERYBODY)) continue;
      const refuse = isRoot ? refuseCall(field, roles) : emptyOf(field.type);
      if (!refuse) throw new Error(`${name} cannot look empty: its @access needs a nullable field, a list or a connection.`);
      guard(field, roles, refuse);
    }
  }
};
