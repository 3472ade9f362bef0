import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { Dump } from './dump.ts';
import { isAddress } from './locations.ts';

const CHUNK = 256 * 1024;
const CONNECT_MS = 30_000;

const wordsOf = (error: unknown) => String((error as { message?: unknown }).message ?? error);

const dumpOfFile = async (path: string): Promise<Dump> => {
  const file = await stat(path).catch((error: unknown) => {
    throw new Error(`${path} cannot be read: ${wordsOf(error)}`);
  });
  if (!file.isFile() && !file.isFIFO()) throw new Error(`${path} is no file.`);
  return {
    source: path,
    ...(file.isFile() && { size: file.size, origin: `${await realpath(path)} ${file.mtimeMs} ${file.size}` }),
    bytes: () => createReadStream(path, { highWaterMark: CHUNK }),
  };
};

/** Without redirects: where they lead, nobody has allowed. */
const ask = async (address: string, method: 'GET' | 'HEAD') => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Error(`no answer within ${CONNECT_MS / 1000} s`)), CONNECT_MS);
  try {
    return await fetch(address, { method, redirect: 'manual', signal: controller.signal });
  } catch (error) {
    throw new Error(`${address} cannot be read: ${wordsOf((error as { cause?: unknown }).cause ?? error)}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
};

const dumpOfAddress = async (address: string): Promise<Dump> => {
  const { ok, headers } = await ask(address, 'HEAD');
  const tag = ok ? (headers.get('etag') ?? headers.get('last-modified')) : null;
  const size = ok && !headers.get('content-encoding') ? Number(headers.get('content-length') ?? 0) : 0;
  return {
    source: address,
    ...(size > 0 && { size }),
    ...(tag && { origin: `${address} ${tag}` }),
    async *bytes() {
      const { ok: isFound, status, body } = await ask(address, 'GET');
      if (!isFound || !body) throw new Error(`${address} answered ${status}.`);
      for await (const chunk of body) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    },
  };
};

const dumpOfInput = (): Dump => ({ source: 'standard input', bytes: () => process.stdin });

/** A file, an http address, or `-` for what is piped in. */
export const dumpAt = (location: string): Promise<Dump> => {
  if (location === '-') return Promise.resolve(dumpOfInput());
  return isAddress(location) ? dumpOfAddress(location) : dumpOfFile(location);
};
