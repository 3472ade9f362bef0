import { createHash } from 'node:crypto';
import { plainBytes } from './read/read-pieces.ts';
import type { Dump } from './dump.ts';

/** The plain text of a dump on its way, counted as it comes and hashed as it is read. */
export const meteredBytes = (dump: Dump) => {
  const hash = createHash('sha256');
  let bytesRead = 0;
  const counted = async function* () {
    for await (const chunk of dump.bytes()) {
      bytesRead += chunk.length;
      yield chunk;
    }
  };
  return {
    get bytesRead() {
      return bytesRead;
    },
    async *bytes() {
      for await (const chunk of plainBytes(counted())) {
        hash.update(chunk);
        yield chunk;
      }
    },
    /** Once all is read. */
    hash: () => dump.hash ?? hash.digest('hex'),
  };
};
