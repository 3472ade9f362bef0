import { Engine } from 'json-rules-engine';
import type { QualificationRule } from '../entities/qualification-rule.entity.ts';
import { countOf, toProductFacts, type Counts } from './counts.ts';
import { plainPath, type CountParams, type CustomerFacts, type PlaceFacts, type TimeFacts } from './facts.ts';
import { KeptValues } from './kept-values.ts';
import { addOperators } from './operators.ts';

/** All that conditions can ask about, of one customer at one moment. */
export interface Facts {
  customer: CustomerFacts;
  place: PlaceFacts;
  channel: string | null;
  now: TimeFacts;
  held: Counts;
  /** With what is asked about. */
  heldAfter: Counts;
}

/** A path is a name and nothing more: no JSONPath of a dump is ever run. */
const pathResolver = (value: object, path: string): unknown => {
  const name = plainPath(path);
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
};

// Of ours, whatever a rule is called: the library emits the type as the name of an event.
const EVENT = 'holds';

const toRuntimeFacts = ({ held, heldAfter, ...facts }: Facts) => ({
  ...facts,
  products: toProductFacts(held),
  productCount: (params: CountParams) => countOf(held, params),
  productCountAfter: (params: CountParams) => countOf(heldAfter, params),
});

/** Rules made ready once; each evaluation says which of them hold. */
export const createRuleEngine = (rules: readonly Pick<QualificationRule, 'id' | 'conditions'>[]) => {
  const engine = new Engine([], { pathResolver });
  const values = new KeptValues();
  addOperators(engine, values);
  for (const { id, conditions } of rules) {
    engine.addRule({ conditions: values.keep(conditions), event: { type: EVENT, params: { id } } });
  }

  const run = async (facts: Facts): Promise<ReadonlySet<string>> => {
    const { events } = await engine.run(toRuntimeFacts(facts));
    return new Set(events.map(({ params }) => String(params?.id)));
  };
  let last: Promise<unknown> = Promise.resolve();
  // One after the other: a run that ends stops the others of its engine, and their rules would be skipped.
  return (facts: Facts): Promise<ReadonlySet<string>> => {
    const running = last.then(() => run(facts));
    last = running.catch(() => undefined);
    return running;
  };
};
