import { createGunzip } from 'node:zlib';
import { pipeline, Readable } from 'node:stream';
import { errorChain } from '../../../kit/database/error-chain.ts';
import { problem } from '../../tmf/problem.ts';
import { BrokenDump } from './broken-dump.ts';
import { dumpLimits, type DumpLimits } from './dump-limits.ts';
import { shapeOf } from './dump-shape.ts';
import { ResourceSplitter, type Piece } from './resource-splitter.ts';

const startsWith = (bytes: Buffer, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);

/** The first bytes on their own, and everything from the start. */
const peek = async (bytes: AsyncIterable<Buffer>): Promise<[Buffer, AsyncIterable<Buffer>]> => {
  const iterator = bytes[Symbol.asyncIterator]();
  let first = Buffer.alloc(0);
  let isDone = false;
  while (first.length < 4 && !isDone) {
    const next = await iterator.next();
    if (next.done) isDone = true;
    else first = Buffer.concat([first, next.value]);
  }
  const rest = { [Symbol.asyncIterator]: () => iterator };
  return [
    first,
    (async function* () {
      if (first.length > 0) yield first;
      if (!isDone) yield* rest;
    })(),
  ];
};

const isGzip = (first: Buffer) => startsWith(first, 0x1f, 0x8b);

const unzip = (bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> =>
  pipeline(Readable.from(bytes), createGunzip({ chunkSize: 256 * 1024 }), () => undefined);

/** A dump's text, unpacked where it is packed. */
export async function* plainBytes(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const [first, all] = await peek(bytes);
  try {
    yield* isGzip(first) ? unzip(all) : all;
  } catch (error) {
    const bad = [...errorChain(error)].find(({ code }) => code?.startsWith('Z_'));
    throw bad ? new BrokenDump(problem('', `cannot be unpacked: ${bad.message}`, 'NOT_READABLE')) : error;
  }
}

const notADump = () =>
  new BrokenDump(problem('', 'must be an object of collections, a list of resources, or one resource a line', 'NOT_A_DUMP', 1));

const withoutMark = (bytes: Buffer) => {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    throw new BrokenDump(problem('', 'is UTF-16: a dump must be UTF-8', 'NOT_READABLE', 1));
  return startsWith(bytes, 0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes;
};

/** The parts of a dump as they come. Throws BrokenDump where it cannot be read any further. */
export async function* readPieces(bytes: AsyncIterable<Buffer>, limits: DumpLimits = dumpLimits): AsyncGenerator<Piece[]> {
  const [first, all] = await peek(bytes);
  let isFirst = startsWith(first, 0xef, 0xbb, 0xbf) || first[0] === 0xff || first[0] === 0xfe;
  let splitter: ResourceSplitter | undefined;
  let waiting: Buffer = Buffer.alloc(0);
  const begin = (isAll: boolean) => {
    const shape = shapeOf(waiting, isAll);
    if (shape === null) throw notADump();
    if (shape) splitter = new ResourceSplitter(shape, limits);
    return splitter?.push(waiting);
  };
  for await (const chunk of all) {
    const next = isFirst ? withoutMark(chunk) : chunk;
    isFirst = false;
    if (splitter) yield splitter.push(next);
    else {
      waiting = waiting.length > 0 ? Buffer.concat([waiting, next]) : next;
      const pieces = begin(waiting.length > limits.resourceBytes);
      if (pieces) {
        waiting = Buffer.alloc(0);
        yield pieces;
      }
    }
  }
  if (!splitter) yield begin(true) ?? [];
  if (splitter) yield splitter.end();
}
