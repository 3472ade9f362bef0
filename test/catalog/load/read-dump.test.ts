import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BrokenDump } from '../../../subgraphs/catalog/load/read/broken-dump.ts';
import { plainBytes, readPieces } from '../../../subgraphs/catalog/load/read/read-pieces.ts';

async function* chunked(bytes: Buffer, sizes: readonly number[]) {
  for (let from = 0, n = 0; from < bytes.length; n++) {
    const size = sizes[n % sizes.length] ?? 1;
    yield await Promise.resolve(bytes.subarray(from, from + size));
    from += size;
  }
}

const limits = { resourceBytes: 100_000, depth: 64 };

const read = async (dump: string | Buffer, sizes: readonly number[] = [7]) => {
  const bytes = typeof dump === 'string' ? Buffer.from(dump) : dump;
  const pieces = [];
  for await (const some of readPieces(plainBytes(chunked(bytes, sizes)), limits)) pieces.push(...some);
  return pieces.map(({ kind, path, line, bytes: own }) => ({
    kind,
    path,
    line,
    value: kind === 'collection' ? undefined : (JSON.parse(own.toString()) as unknown),
  }));
};
const resources = async (dump: string | Buffer, sizes?: readonly number[]) =>
  (await read(dump, sizes)).filter(({ kind }) => kind === 'resource').map(({ value }) => value);

const problemOf = async (dump: string | Buffer) => {
  try {
    await read(dump);
    return 'nothing';
  } catch (error) {
    if (!(error instanceof BrokenDump)) throw error;
    const { rule, line, path, reason } = error.problem;
    return `${rule} in line ${line} at "${path}": ${reason}`;
  }
};

const json = fc.jsonValue({ maxDepth: 5, noUnicodeString: false });
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
const indent = fc.constantFrom(undefined, 1, '\t', '\r');
const resource = fc.dictionary(fc.string(), json).map((rest) => ({ id: 'x', ...rest }));

describe('a dump in any chunks gives what JSON.parse gives', () => {
  it('as a list', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(json), sizes, indent, fc.boolean(), async (values, chunks, space, mark) => {
        const text = JSON.stringify(values, null, space);
        await expect(resources(`${mark ? '\ufeff' : ''}${text}`, chunks)).resolves.toEqual(JSON.parse(text));
      }),
      { numRuns: 40 },
    );
  });

  it('as an object of collections, whatever else it holds', async () => {
    const name = fc.string().filter((key) => key !== 'id' && key !== 'name' && key !== '__proto__');
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, fc.oneof(fc.array(json), json)), sizes, indent, async (dump, chunks, space) => {
        const text = JSON.stringify(dump, null, space);
        const rebuilt: Record<string, unknown> = {};
        for (const { kind, path, value } of await read(text, chunks)) {
          if (kind === 'resource') (rebuilt[path.slice(0, path.lastIndexOf('['))] as unknown[]).push(value);
          else rebuilt[path] = kind === 'collection' ? [] : value;
        }
        expect(rebuilt).toEqual(JSON.parse(text));
      }),
      { numRuns: 40 },
    );
  });

  it('as one resource a line, or one alone over many lines, packed or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(resource, { minLength: 1 }),
        sizes,
        indent,
        fc.boolean(),
        async (values, chunks, space, packed) => {
          const text = values.map((value) => JSON.stringify(value, null, values.length > 1 ? undefined : space)).join('\r\n');
          await expect(resources(packed ? gzipSync(text) : text, chunks)).resolves.toEqual(
            values.map((value) => JSON.parse(JSON.stringify(value)) as unknown),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('and knows the line in which each begins', async () => {
    const text = '{\n "category": [\n  {"id": "a",\n   "name": "\\n"},\n  {"id": "b"}], "x": 1\n}\n';
    expect((await read(text)).map(({ path, line }) => [path, line])).toEqual([
      ['category', 2],
      ['category[0]', 3],
      ['category[1]', 5],
      ['x', 5],
    ]);
  });
});

describe('a dump that cannot be read says where and why', () => {
  it.each([
    ['empty', '', 'NOT_A_DUMP in line 1 at "": must be an object of collections, a list of resources, or one resource a line'],
    [
      'a number',
      '5',
      'NOT_A_DUMP in line 1 at "": must be an object of collections, a list of resources, or one resource a line',
    ],
    [
      'cut off in a resource',
      '[\n{"id": 1},\n{"id"',
      'NOT_JSON in line 3 at "[1]": is not JSON: ends in the middle of what begins in line 3',
    ],
    ['cut off between two', '[{}\n', 'NOT_JSON in line 2 at "[1]": is not JSON: ends where "," or "]" is expected'],
    ['without a comma', '[{}\n{}]', 'NOT_JSON in line 2 at "[1]": is not JSON: "{" stands where "," or "]" is expected'],
    [
      'with a comma too many',
      '{"category": [{}],}',
      'NOT_JSON in line 1 at "category": is not JSON: "}" stands where a name in quotes is expected',
    ],
    ['without a colon', '{"category" 1}', 'NOT_JSON in line 1 at "category": is not JSON: "1" stands where ":" is expected'],
    ['with something after its end', '[] x', 'NOT_JSON in line 1 at "": is not JSON: "x" stands where nothing more is expected'],
    [
      'with an enormous resource',
      `["${'x'.repeat(200_000)}"]`,
      'RESOURCE_TOO_LARGE in line 1 at "[0]": is larger than 100000 bytes',
    ],
    ['with one nested too deep', `[${'['.repeat(200)}`, 'RESOURCE_TOO_DEEP in line 1 at "[0]": is nested deeper than 64 levels'],
  ])('%s', async (_name, dump, expected) => {
    await expect(problemOf(dump)).resolves.toBe(expected);
  });

  it('also when it is in another encoding or badly packed', async () => {
    await expect(problemOf(Buffer.from('\ufeff[]', 'utf16le'))).resolves.toMatch('UTF-16');
    await expect(problemOf(gzipSync('[{}]').subarray(0, 15))).resolves.toMatch('cannot be unpacked');
  });
});
