import { findBundled } from '../bundle.mapper.ts';
import type { TmfOffering } from '../dump.schema.ts';
import { at, problem, type DumpProblem } from '../problem.ts';

/** A bundle holds something, and what it holds by default is what it may hold. */
export const checkBundle = (path: string, offering: TmfOffering): DumpProblem[] => {
  const { children } = findBundled(offering);
  const limits = children.flatMap(({ child: { min, max, default: preset }, place }) => {
    const fits = (max === null || min <= max) && preset >= min && (max === null || preset <= max);
    const reason = `the default ${preset} does not lie between ${min} and ${max ?? 'unbounded'}`;
    return fits ? [] : [problem(at(path, place, 'bundledProductOfferingOption'), reason, 'BUNDLE_LIMITS')];
  });
  if (!offering.isBundle || children.length > 0) return limits;
  return [...limits, problem(at(path, 'bundledProductOffering'), 'a bundle must hold something', 'EMPTY_BUNDLE')];
};
