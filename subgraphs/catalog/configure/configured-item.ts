import { fromConfigurationInput, pathInConfiguration, specificationOfInput } from '../../../schema/product-types.ts';
import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { Price } from '../../kit/money.ts';
import type { Context } from '../context.ts';
import { quoteAll, type ItemQuote } from '../quote-items.ts';
import type { Configured } from './configure.ts';
import { wrongConfigurationType } from './problems.ts';
import type { ConfiguredNode } from './wanted-item.ts';

/** An item with what the catalog says of it. */
export interface QuotedNode {
  node: ConfiguredNode;
  quoted: ItemQuote;
  /** What it adds to the whole: nothing where it cannot be. */
  prices: Price[];
}

/** `ConfigurationItem` of the graph. */
export interface ItemOfWhole extends QuotedNode {
  whole: Configured;
}

export const quoteNodes = async (context: Context, nodes: readonly ConfiguredNode[]): Promise<QuotedNode[]> => {
  const quotes = await quoteAll(
    context,
    nodes.map(({ wanted, total, parent }) => ({
      productOfferingId: wanted.productOfferingId,
      quantity: total,
      characteristics: wanted.configuration ? fromConfigurationInput(wanted.configuration) : [],
      term: wanted.term ?? null,
      isInBundle: parent !== undefined,
    })),
  );
  return quotes.flatMap((quoted, index) => {
    const node = nodes[index];
    return node ? [{ node, quoted, prices: node.isMisplaced ? [] : quoted.prices }] : [];
  });
};

/** The catalog speaks of characteristics; the input has them in a configuration, typed or not. */
export const pathInInput = ({ path, wanted }: ConfiguredNode, [first, name, ...rest]: readonly string[]): string[] => {
  if (first !== 'characteristics' || name === undefined)
    return [...path, ...[first, name, ...rest].filter((part) => part != null)];
  return [...path, 'configuration', ...pathInConfiguration(wanted.configuration, name), ...rest];
};

const checkType = ({ wanted, offering, path }: ConfiguredNode): InputProblem[] => {
  const type = wanted.configuration ? specificationOfInput(wanted.configuration) : undefined;
  const isRight = type === undefined || !offering || type === offering.productSpecificationId;
  return isRight ? [] : [wrongConfigurationType(offering.name, [...path, 'configuration'])];
};

/** What is wrong with one item; values of another specification are not looked at one by one. */
export const itemProblems = ({ node, quoted }: QuotedNode): InputProblem[] => {
  const wrongType = checkType(node);
  const others = quoted.problems.filter(({ path: [first] }) => wrongType.length === 0 || first !== 'characteristics');
  return [...wrongType, ...others.map((problem) => ({ ...problem, path: pathInInput(node, problem.path) }))];
};
