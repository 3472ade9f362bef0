import { SubgraphError } from '../../kit/graph/subgraph-error.ts';
import { ProviderError } from '../../kit/provider-error.ts';

/** Answers of another subgraph that another try will not change. */
const refusals = new Set(['NOT_FOUND', 'BAD_USER_INPUT', 'PRODUCT_ENDED', 'PRODUCT_IN_SERVICE', 'OTHER_ACCOUNT_PAYS']);

/** What another subgraph refuses for good, as a provider's objection; all else may go better next time. */
export const refusedBy =
  (provider: string) =>
  (error: unknown): never => {
    if (!(error instanceof SubgraphError) || !refusals.has(error.code)) throw error;
    throw new ProviderError({ provider, code: error.code, message: error.message, retryable: false });
  };
