import { Dimension } from './dimension.ts';
import { dimensionNames, type DimensionName } from './index-parts.ts';
import type { Pacer } from './pacer.ts';
import { PostingsBuilder } from './postings.ts';

const each = <T>(make: (name: DimensionName) => T) =>
  Object.fromEntries(dimensionNames.map((name) => [name, make(name)])) as Record<DimensionName, T>;

/** Collects the values of all dimensions, offering by offering. */
export class DimensionsBuilder {
  readonly #builders = each(() => new PostingsBuilder());

  add(values: Record<DimensionName, readonly string[]>): void {
    for (const name of dimensionNames) {
      this.#builders[name].begin();
      for (const value of values[name]) this.#builders[name].add(value);
    }
  }

  async build(documentAt: Uint32Array, pacer: Pacer): Promise<Record<DimensionName, Dimension>> {
    const built = new Map<DimensionName, Dimension>();
    for (const name of dimensionNames) {
      const postings = await this.#builders[name].build(documentAt, pacer);
      built.set(name, new Dimension(postings, documentAt.length));
    }
    return Object.fromEntries(built) as Record<DimensionName, Dimension>;
  }
}
