import {
  execute,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from '../logger.ts';
import { createErrorMask } from './mask-error.ts';

export interface Operation {
  /** Text, or a typed document of codegen. */
  document: string | DocumentNode;
  variables?: object;
  operationName?: string;
}

/** Executes an operation; never throws. */
export type Executor = (operation: Operation, context: object, traceId?: string) => Promise<ExecutionResult>;

export interface ExecutorOptions {
  name: string;
  log: Logger;
  /** How many document texts are kept ready. */
  cacheSize?: number;
}

type Prepared = { document: DocumentNode } | { errors: readonly GraphQLError[] };

const maxTokens = 20_000;

const refuse = (errors: readonly GraphQLError[], code: string) => ({
  errors: errors.map(({ message }) => new GraphQLError(message, { extensions: { code } })),
});

const check = (schema: GraphQLSchema, document: DocumentNode): Prepared => {
  const errors = validate(schema, document, specifiedRules);
  return errors.length === 0 ? { document } : refuse(errors, 'GRAPHQL_VALIDATION_FAILED');
};

const read = (schema: GraphQLSchema, text: string): Prepared => {
  try {
    return check(schema, parse(text, { noLocation: true, maxTokens }));
  } catch (error) {
    if (error instanceof GraphQLError) return refuse([error], 'GRAPHQL_PARSE_FAILED');
    throw error;
  }
};

/** Parses and validates each document once; a call then costs what graphql-js needs to execute it. */
export const createExecutor = (schema: GraphQLSchema, { name, log, cacheSize = 2000 }: ExecutorOptions): Executor => {
  const byText = new LRUCache<string, Prepared>({ max: cacheSize });
  const byIdentity = new WeakMap<DocumentNode, Prepared>();
  const mask = createErrorMask(name, log);

  const prepare = (document: string | DocumentNode): Prepared => {
    if (typeof document === 'string') {
      const known = byText.get(document);
      if (known) return known;
      const prepared = read(schema, document);
      byText.set(document, prepared);
      return prepared;
    }
    const known = byIdentity.get(document);
    if (known) return known;
    const prepared = check(schema, document);
    byIdentity.set(document, prepared);
    return prepared;
  };

  return async ({ document, variables, operationName }, contextValue, traceId) => {
    const prepared = prepare(document);
    if ('errors' in prepared) return prepared;
    const variableValues = variables as Record<string, unknown> | undefined;
    const result = await execute({ schema, document: prepared.document, variableValues, operationName, contextValue });
    return result.errors ? { ...result, errors: result.errors.map((error) => mask(error, traceId)) } : result;
  };
};
