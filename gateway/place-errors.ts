import { GraphQLError, Kind, parse, type ExecutionResult, type SelectionNode, type SelectionSetNode } from 'graphql';

/** Codes of a call that got no answer at all. */
const away = new Set<unknown>(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT']);
/** A page of entities is told about as a whole; nobody reads thousands of errors. */
const MOST = 50;

export interface Fetch {
  query: string;
  variables?: Record<string, unknown>;
}

interface Representation {
  __typename: string;
}

const isOf = (selection: SelectionNode, type: string | undefined) =>
  selection.kind !== Kind.INLINE_FRAGMENT ||
  type === undefined ||
  !selection.typeCondition ||
  selection.typeCondition.name.value === type;

/** Names of what was asked for, as the answer would have them. */
const namesIn = ({ selections }: SelectionSetNode, type?: string): string[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD)
      return selection.name.value === '__typename' ? [] : [(selection.alias ?? selection.name).value];
    return selection.kind === Kind.INLINE_FRAGMENT && isOf(selection, type) ? namesIn(selection.selectionSet, type) : [];
  });

const pathsOf = ({ query, variables = {} }: Fetch): (string | number)[][] => {
  const operation = parse(query, { noLocation: true }).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const root = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined;
  const [first] = root?.selections ?? [];
  const representations = variables.representations as Representation[] | undefined;
  if (!representations || first?.kind !== Kind.FIELD || !first.selectionSet)
    return root ? namesIn(root).map((name) => [name]) : [];
  const { selectionSet } = first;
  return representations.flatMap(({ __typename: type }, index) =>
    [...new Set(namesIn(selectionSet, type))].map((name) => ['_entities', index, name]),
  );
};

/** A subgraph that gave no answer: the error is told at each field it would have answered. Anything else is left as it is. */
export function placeErrors(result: ExecutionResult, fetch: Fetch): ExecutionResult {
  const [error] = result.errors ?? [];
  if (!error || error.path || !away.has(error.extensions.code)) return result;
  const { message, extensions } = error;
  const paths = pathsOf(fetch).slice(0, MOST);
  return { ...result, errors: paths.map((path) => new GraphQLError(message, { path, extensions })) };
}
