import type { TopLevelCondition } from 'json-rules-engine';

/** Values of conditions beside the engine, which copies all it is given at each evaluation: lists of post codes are long. */
export class KeptValues {
  readonly #values: unknown[] = [];

  /** The conditions with a number in the place of each value. */
  keep(conditions: TopLevelCondition): TopLevelCondition {
    return this.#replace(conditions) as TopLevelCondition;
  }

  /** What an operator compares with. */
  at(place: number): unknown {
    return this.#values[place];
  }

  #replace(part: unknown): unknown {
    if (Array.isArray(part)) return part.map((inner) => this.#replace(inner));
    if (typeof part !== 'object' || part === null) return part;
    if ('fact' in part && 'value' in part) return { ...part, value: this.#values.push(asSet(part.value)) - 1 };
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, this.#replace(inner)]));
  }
}

const asSet = (value: unknown) => (Array.isArray(value) ? new Set<unknown>(value) : value);
