/** What a single resource may be: more is a mistake, or somebody who means harm. */
export interface DumpLimits {
  readonly resourceBytes: number;
  readonly depth: number;
}

export const dumpLimits: DumpLimits = { resourceBytes: 8 * 1024 * 1024, depth: 64 };
