import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** The largest operation the gateway plans. */
export interface Limits {
  /** Fields inside fields. */
  depth: number;
  aliases: number;
  rootFields: number;
  /** Fields in all, with each use of a fragment counted. */
  fields: number;
  /** Words of the document, counted by the parser before anything else is done with it. */
  tokens: number;
}

export const defaultLimits: Limits = { depth: 16, aliases: 40, rootFields: 20, fields: 1500, tokens: 8000 };

interface Size {
  depth: number;
  aliases: number;
  fields: number;
  rootFields: number;
}

const nothing: Size = { depth: 0, aliases: 0, fields: 0, rootFields: 0 };

const add = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  fields: a.fields + b.fields,
  rootFields: a.rootFields + b.rootFields,
});

/** Measures what a document asks for; a fragment is measured once, so a bomb of fragments costs nothing to refuse. */
const createRuler = (context: ValidationContext) => {
  const fragments = new Map<string, Size>();

  const sizeOfFragment = (name: string): Size => {
    const known = fragments.get(name);
    if (known) return known;
    fragments.set(name, nothing); // a cycle is refused by another rule; here it must only end
    const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(name);
    const size = fragment ? sizeOf(fragment.selectionSet) : nothing;
    fragments.set(name, size);
    return size;
  };

  const sizeOf = ({ selections }: SelectionSetNode): Size =>
    selections
      .map((selection): Size => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(selection.name.value);
        if (selection.kind === Kind.INLINE_FRAGMENT) return sizeOf(selection.selectionSet);
        const aliases = selection.alias ? 1 : 0;
        // Introspection is deep by nature and has a rule of its own in graphql-js.
        const counted = selection.name.value.startsWith('__') ? undefined : selection.selectionSet;
        const inner = counted ? sizeOf(counted) : nothing;
        return { depth: inner.depth + 1, aliases: inner.aliases + aliases, fields: inner.fields + 1, rootFields: 1 };
      })
      .reduce(add, nothing);

  return sizeOf;
};

const names: Readonly<Record<keyof Size, string>> = {
  depth: 'levels deep',
  aliases: 'aliases',
  rootFields: 'root fields',
  fields: 'fields',
};

/** Refuses an operation that is larger than the limits, before it is planned. */
export const createLimitsRule =
  (limits: Limits): ValidationRule =>
  (context): ASTVisitor => {
    const sizeOf = createRuler(context);
    return {
      OperationDefinition(node) {
        const size = sizeOf(node.selectionSet);
        for (const part of ['depth', 'aliases', 'rootFields', 'fields'] as const) {
          if (size[part] <= limits[part]) continue;
          const message = `The operation is too large: ${size[part]} ${names[part]}, at most ${limits[part]} are allowed.`;
          context.reportError(new GraphQLError(message, { nodes: node, extensions: { code: 'OPERATION_TOO_LARGE' } }));
        }
      },
    };
  };
