import type { Category } from '../entities/category.entity.ts';
import type { QualificationRule } from '../entities/qualification-rule.entity.ts';
import type { CatalogSnapshot } from '../ports.ts';
import { readsOf, type Reads } from './reads.ts';
import { createRuleEngine } from './rule-engine.ts';
import { createRuleTargets } from './rule-targets.ts';

/** The rules of one version of the catalog, ready to be asked. */
export interface CompiledRules {
  rules: readonly QualificationRule[];
  holding: ReturnType<typeof createRuleEngine>;
  about: ReturnType<typeof createRuleTargets>;
  reads: Reads;
}

/** The order in which reasons are given: highest priority first, then by id. */
export const byPriority = (one: QualificationRule, other: QualificationRule) =>
  other.priority - one.priority || (one.id < other.id ? -1 : 1);

const compile = (rules: readonly QualificationRule[], categories: readonly Category[]): CompiledRules => ({
  rules,
  holding: createRuleEngine(rules),
  about: createRuleTargets(rules, categories),
  reads: readsOf(rules),
});

const compiled = new WeakMap<readonly QualificationRule[], CompiledRules>();

/** Made once for each version: a snapshot keeps its list. */
export const compiledRules = async (snapshot: CatalogSnapshot): Promise<CompiledRules> => {
  const rules = await snapshot.qualificationRules();
  const known = compiled.get(rules);
  if (known) return known;
  const made = compile(rules, await snapshot.categories());
  compiled.set(rules, made);
  return made;
};
