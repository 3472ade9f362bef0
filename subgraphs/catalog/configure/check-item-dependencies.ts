import type { InputProblem } from '../../kit/graph/user-error.ts';
import { askedBy, brokenDependency, hasWhatIsAsked } from '../pricing/check-dependencies.ts';
import { pathInInput, type QuotedNode } from './configured-item.ts';

/**
 * What the values of one item ask of items of another specification, if there are any: one must have what is required, none what is
 * excluded. What is not in the configuration may be owned already.
 */
export const checkItemDependencies = (items: readonly QuotedNode[]): InputProblem[] =>
  items.flatMap(({ node, quoted }) =>
    askedBy(quoted.offered, quoted.characteristics)
      .filter(({ specificationId }) => specificationId !== undefined && specificationId !== quoted.specification?.id)
      .flatMap((dependency) => {
        const others = items.filter((other) => other.quoted.specification?.id === dependency.specificationId);
        if (others.length === 0) return [];
        const hasIt = others.some((other) => {
          const valueType = other.quoted.offered.find(({ name }) => name === dependency.characteristic)?.valueType;
          return hasWhatIsAsked(dependency, other.quoted.characteristics, valueType);
        });
        const problem = brokenDependency(dependency, hasIt, quoted.offering?.id ?? '');
        return problem ? [{ ...problem, path: pathInInput(node, problem.path) }] : [];
      }),
  );
