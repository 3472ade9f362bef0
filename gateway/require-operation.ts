import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind } from 'graphql';
import type { GatewayContext } from './request-context.ts';

const refuse = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } });

/** Refuses a request that does not say which operation it means, or means one that this graph does not have. */
export const requireOperation: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ request: { operationName }, operation, document, schema }) => {
      if (operation) {
        if (!schema.getRootType(operation.operation)) throw refuse(`This graph has no ${operation.operation} operations.`);
        return;
      }
      if (operationName) throw refuse(`The document has no operation named "${operationName}".`);
      const some = document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      throw refuse(some ? 'The document has several operations: name one in `operationName`.' : 'The document has no operation.');
    },
  }),
};
