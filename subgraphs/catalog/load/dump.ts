/** Where a dump comes from. */
export interface Dump {
  /** For people: a path, an address, what it is. */
  source: string;
  /** How many bytes there are, where that is known. */
  size?: number | undefined;
  /** What tells it from another one without reading it: where it is and its tag there. */
  origin?: string | undefined;
  /** Of its plain text, where it is known without reading. */
  hash?: string | undefined;
  bytes(): AsyncIterable<Buffer>;
}

/** A dump that is in memory already. */
export const dumpOfText = (source: string, text: string): Dump => ({
  source,
  size: Buffer.byteLength(text),
  async *bytes() {
    yield await Promise.resolve(Buffer.from(text));
  },
});
