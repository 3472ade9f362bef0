import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { inputProblem, type Recover } from '../../kit/graph/user-error.ts';
import { QuoteItemsDocument } from '../generated/catalog.operations.ts';
import type { Offerings } from '../ports.ts';

/** Offerings of the catalog subgraph. */
export const createOfferings = (subgraphs: SubgraphClient): Offerings => ({
  async quote(lines) {
    const { quoteItems } = await subgraphs.execute('catalog', QuoteItemsDocument, { items: [...lines] });
    return quoteItems.map(({ problems, ...quote }) => ({
      ...quote,
      characteristics: quote.characteristics.map(({ name, value }) => ({ name, value })),
      problems: problems.map(({ code, reason, path, recover }) =>
        inputProblem(
          code,
          reason,
          path,
          recover.map((action) => ({ ...action, arguments: (action.arguments ?? null) as Recover['arguments'] })),
        ),
      ),
    }));
  },
});
