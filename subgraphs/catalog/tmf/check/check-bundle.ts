import type { BundledChild } from '../../entities/product-offering.entity.ts';
import type { TmfOffering } from '../dump.schema.ts';
import { at, problem, type DumpProblem } from '../problem.ts';

/** A bundle holds something, and what it holds by default is what it may hold. */
export const checkBundle = (path: string, { isBundle }: TmfOffering, children: readonly BundledChild[]): DumpProblem[] => {
  const where = at(path, 'bundledProductOffering');
  const limits = children.flatMap(({ min, max, default: preset }, index) => {
    const fits = (max === null || min <= max) && preset >= min && (max === null || preset <= max);
    const reason = `the default ${preset} does not lie between ${min} and ${max ?? 'unbounded'}`;
    return fits ? [] : [problem(at(where, index, 'bundledProductOfferingOption'), reason, 'BUNDLE_LIMITS')];
  });
  return isBundle && children.length === 0 ? [...limits, problem(where, 'a bundle must hold something', 'EMPTY_BUNDLE')] : limits;
};
